"""The readers taken apart, to measure what each half gives: the rules alone, and the pieces of a message alone."""

from __future__ import annotations

from typing import Any

from dialogs import safety
from dialogs.understanding import barriers, first_name, situation, stop, yes_no_rules
from dialogs.understanding.hunch import weigh

# The readers that weigh a hunch beside their rules.
WEIGHED = ("yes_no", "stop", "distress", "barriers", "situation")


def by_rules(reader: str, text: str) -> Any:
    """What the tables alone read; None for a reader of another kind."""
    match reader:
        case "yes_no":
            return yes_no_rules.by_rules(text).value or "unclear"
        case "stop":
            return "stop" if stop.by_rules(text)[0].value else "not_stop"
        case "distress":
            found = safety.by_rules(text)
            return found.level if found else "none"
        case "barriers":
            return list(barriers.by_rules(text)[0].value or ())
        case "situation":
            return situation.by_rules(text)[0].value or situation.OTHER
    return first_name.read(text).value if reader == "first_name" else None


def by_hunch(reader: str, text: str) -> Any:
    """What the pieces alone make likeliest, without any rule and without what keeps consents and dangers safe."""
    if reader not in WEIGHED:
        return None
    guess = weigh(reader, text, more=safety.known(text) if reader == "distress" else {})
    scores = dict(zip(guess.chances, guess.scores, strict=True))
    if reader == "barriers":
        likely = [domain for domain, score in scores.items() if score > 0]
        return [domain for domain in likely if domain != barriers.NONE] or likely
    return max(scores, key=scores.__getitem__)
