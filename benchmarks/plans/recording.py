"""What really runs: the statements that reached the server, from its own log, with their parameters and their time.

Not a list kept by hand: whatever the code sends, by whichever way, is in it. The server must be of our own, since
its log is read.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from storage.database import libpq_url

_PREFIX = "@@"
_ENTRY = re.compile(r"^@@(\d+) (\w+):  ", re.MULTILINE)
_RAN = re.compile(r"duration: ([\d.]+) ms  (?:statement|execute [^:]*): (.*)", re.DOTALL)
_PREPARED = re.compile(r"duration: ([\d.]+) ms  (?:parse|bind) ")  # planning is part of it
_PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")
_PLACES = re.compile(r"\$\d+(?:::\w+)?(?:\s*,\s*\$\d+(?:::\w+)?)+")
_ASKED = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")
SAMPLES = 3  # of each statement, explained with what they were given


@dataclass(frozen=True, slots=True)
class Ran:
    """A statement once: its parameters as literals, under which structure, how long it took with its planning.

    `one_plan`: in a transaction that has one plan for whatever it is given (`storage.transaction`).
    """

    sql: str
    parameters: Sequence[str]
    scope: str
    one_plan: bool
    milliseconds: float


@dataclass
class Statement:
    """A statement, however often and with whatever it ran."""

    text: str
    calls: int = 0
    slowest: float = 0.0
    total: float = 0.0
    samples: list[Ran] = field(default_factory=list)

    def add(self, ran: Ran) -> None:
        self.calls += 1
        self.slowest = max(self.slowest, ran.milliseconds)
        self.total += ran.milliseconds
        # The first, the latest and the slowest: lists grow, structures differ.
        if len(self.samples) < SAMPLES:
            self.samples.append(ran)
        elif ran.milliseconds >= self.slowest:
            self.samples[1] = ran
        else:
            self.samples[2] = ran


def begin(url: str) -> None:
    """From now on what new sessions of this database send is logged."""
    name = make_url(url).database or ""
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        for setting, value in (("log_line_prefix", f"{_PREFIX}%p "), ("lc_messages", "C")):
            connection.execute(sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(setting), value))
        connection.execute("SELECT pg_reload_conf()")
        for setting, value in (("log_min_duration_statement", "0"), ("log_parameter_max_length", "-1")):
            connection.execute(
                sql.SQL("ALTER DATABASE {} SET {} = {}").format(sql.Identifier(name), sql.Identifier(setting), value)
            )


def end(url: str) -> None:
    """New sessions are logged no more."""
    name = make_url(url).database or ""
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        connection.execute(sql.SQL("ALTER DATABASE {} RESET ALL").format(sql.Identifier(name)))


def recorded(log: Path) -> list[Statement]:
    """The statements in a server's log, each once, in the order they first ran."""
    found: dict[str, Statement] = {}
    for ran in _ran(log.read_text(encoding="utf-8", errors="replace")):
        if ran.sql.lstrip().upper().startswith(_ASKED) and "set_config(" not in ran.sql:
            key = _PLACES.sub("$…", " ".join(ran.sql.split()))
            found.setdefault(key, Statement(" ".join(ran.sql.split()))).add(ran)
    return list(found.values())


def _ran(text: str) -> Iterator[Ran]:
    sessions: dict[str, _Session] = defaultdict(_Session)
    spent: dict[str, float] = {}  # milliseconds until it is executed, by process
    pending: tuple[str, float, str] | None = None  # process, milliseconds, statement
    for process, level, said in _entries(text):
        if level == "DETAIL" and pending is not None and pending[0] == process:
            yield _one(pending, dict(_PARAMETER.findall(said)), sessions)
            pending = None
            continue
        if pending is not None:
            yield _one(pending, {}, sessions)
            pending = None
        if level == "LOG" and (match := _PREPARED.match(said)):
            spent[process] = spent.get(process, 0.0) + float(match[1])
        elif level == "LOG" and (match := _RAN.match(said)):
            pending = process, float(match[1]) + spent.pop(process, 0.0), match[2]
    if pending is not None:
        yield _one(pending, {}, sessions)


@dataclass
class _Session:
    """How a server's process stands."""

    scope: str = "*"
    one_plan: bool = False


def _one(pending: tuple[str, float, str], given: dict[str, str], sessions: dict[str, _Session]) -> Ran:
    process, milliseconds, statement = pending
    session = sessions[process]
    parameters = [given[number] for number in sorted(given, key=int)]
    if statement == "BEGIN":
        session.one_plan = False
    if "set_config('accroche.structure'" in statement and parameters:
        session.scope = parameters[0].strip("'")
        session.one_plan = session.one_plan or "plan_cache_mode" in statement
    return Ran(statement, parameters, session.scope, session.one_plan, milliseconds)


def _entries(text: str) -> Iterator[tuple[str, str, str]]:
    """Process, level and words of each entry; a line that goes on begins with a tab."""
    marks = list(_ENTRY.finditer(text))
    for number, mark in enumerate(marks):
        until = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        yield mark[1], mark[2], text[mark.end() : until].rstrip("\n").replace("\n\t", "\n")
