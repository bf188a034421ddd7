"""What there is to translate: the messages of flow files and of `Text("…")` in the code, for Babel.

Two extractors, named in `locales/babel.cfg`. A flow's messages carry a comment that says where they stand, so that
a translator knows what is answered to what. Answers known by their words are messages too: all the alternatives of
an option's `also:` under the context `also`, of a flow's `anywhere:` under the context `anywhere`.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, TypeAlias

import yaml

# (line, gettext function that has these arguments, the arguments, comments for the translator)
Found: TypeAlias = tuple[int, str, str | tuple[str, ...], list[str]]

ALTERNATIVES = (
    "Mots que la personne peut écrire, séparés par | : mettre ceux de la langue, pas une traduction mot à mot."
)
_ASKED = {
    "say": "message",
    "text": "question",
    "why": "pourquoi la question est posée",
    "sms": "la même chose en plus court, pour un SMS ; les choix gardent leurs numéros",
    "again": "la même question en d'autres mots",
    "label": "nom de la réponse dans un récapitulatif",
}


def extract(
    fileobj: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, object]
) -> Iterator[Found]:
    """The messages of one flow file. Raises `yaml.YAMLError` for a file that is no YAML."""
    root = _mapping(yaml.compose(fileobj, Loader=yaml.SafeLoader))
    flow = f"flow {_text(root.get('flow')) or '?'}"
    if _items(root.get("commands")):
        yield from _message(root.get("about"), f"{flow} : ligne du menu des commandes")
    yield from _alternatives(root.get("anywhere"), "anywhere", flow)
    for name, node in _mapping(root.get("steps")).items():
        step = _mapping(node)
        kind = _text(step.get("ask"))
        for field, what in _ASKED.items():
            about = f"{what} ({kind})" if field == "text" else what
            for message in _items(step.get(field)):
                yield from _message(message, f"{flow}, étape {name} : {about}")
        for option, label, also in _options(step.get("options")):
            where = f"{flow}, étape {name} : réponse {option}"
            yield from _message(label, where)
            yield from _alternatives(also, "also", where)


def _options(node: yaml.Node | None) -> Iterator[tuple[str, yaml.Node | None, yaml.Node | None]]:
    """(id, label, also) of options written `id: label`, `id: {label:, also:}` or as a list of `{id:, label:}`."""
    for option, value in _mapping(node).items():
        detailed = _mapping(value)
        yield option, detailed.get("label", value), detailed.get("also")
    for item in _items(node):
        detailed = _mapping(item)
        yield _text(detailed.get("id")), detailed.get("label"), detailed.get("also")


def _message(node: yaml.Node | None, comment: str) -> Iterator[Found]:
    text = _text(node)
    if node is not None and text:
        yield node.start_mark.line + 1, "gettext", text, [comment]


def _alternatives(node: yaml.Node | None, context: str, where: str) -> Iterator[Found]:
    text = _text(node)
    if node is not None and text:
        yield node.start_mark.line + 1, "pgettext", (context, text), [where, ALTERNATIVES]


def _mapping(node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value}


def _items(node: yaml.Node | None) -> list[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        return list(node.value)
    return [node] if isinstance(node, yaml.ScalarNode) else []


def _text(node: yaml.Node | None) -> str:
    # Not stripped: the message is looked up as the flow's loader reads it, line ends included.
    return str(node.value) if isinstance(node, yaml.ScalarNode) and node.tag.endswith(":str") else ""


# Python ------------------------------------------------------------------------------------------------------

# The places of `dialogs.text.Text` (msgid, args, plural, context) and of `dialogs.flow.Option` (by name only).
_TEXT = ("msgid", "args", "plural", "context")


def extract_python(
    fileobj: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, object]
) -> Iterator[Found]:
    """The `Text("…", plural="…", context="…")` and `Option(label="…", also="…")` of one Python file.

    A `Text` whose message is computed is passed over: its words are a message of their own elsewhere. Comments
    for the translator stand on the lines above, the first one beginning with a comment tag.
    """
    source = fileobj.read().decode("utf-8")
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = dict(zip(_TEXT, node.args, strict=False)) if name == "Text" else {}
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        words = {key: value for key, part in given.items() if (value := _literal(part)) is not None}
        comments = _comments_above(lines, node.lineno, comment_tags)
        if name == "Text" and "msgid" in words:
            yield node.lineno, *_call(words), comments + _hint(words["msgid"])
        elif name == "Option" and "label" in words:
            yield node.lineno, "gettext", words["label"], comments
            if words.get("also"):
                yield node.lineno, "pgettext", ("also", words["also"]), [*comments, ALTERNATIVES]


def _call(words: Mapping[str, str]) -> tuple[str, str | tuple[str, ...]]:
    """The gettext function and arguments that say the same."""
    message, plural, context = words["msgid"], words.get("plural"), words.get("context")
    if context and plural:
        return "npgettext", (context, message, plural)
    if context:
        return "pgettext", (context, message)
    if plural:
        return "ngettext", (message, plural)
    return "gettext", message


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _hint(message: str) -> list[str]:
    return [ALTERNATIVES] if "|" in message else []


def _comments_above(lines: list[str], line: int, tags: Collection[str]) -> list[str]:
    above: list[str] = []
    for text in reversed(lines[: line - 1]):
        comment = text.strip()
        if not comment.startswith("#"):
            break
        above.insert(0, comment.lstrip("# "))
    return above if above and any(above[0].startswith(tag) for tag in tags) else []
