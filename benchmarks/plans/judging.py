"""The planner's answer for each statement that ran, and a verdict: nothing large is read from end to end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg

from benchmarks.plans.filling import TABLES
from benchmarks.plans.recording import Ran, Statement
from storage.database import APP_ROLE, libpq_url

# A table (or a month of one) with fewer rows is read faster whole, and the planner knows.
SMALL = 500
# After five plans made for their parameters PostgreSQL may settle for one for all: the seventh is what lasts.
TIMES = 7
_NUMBER = re.compile(r"\$(\d+)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found wrong with a statement's plan ("" when nothing is), and the plan."""

    statement: Statement
    wrong: str
    plan: str


def judge(url: str, statements: Sequence[Statement]) -> list[Verdict]:
    """A verdict for each; the worst of its samples."""
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        large = _large(connection)
        # Partial ones hold only what waits.
        small = {
            row[0]
            for row in connection.execute(
                "SELECT relname FROM pg_class WHERE relkind = 'i' AND reltuples < %s", (SMALL,)
            )
        }
        connection.prepare_threshold = None  # what is prepared here is prepared by us
        connection.execute(f"SET ROLE {APP_ROLE}")
        return [_judge(connection, statement, large, small) for statement in statements]


def _large(connection: psycopg.Connection[Any]) -> Mapping[str, str]:
    """The tables and partitions that hold many rows, with the name of the whole table."""
    rows = connection.execute(
        "SELECT c.relname, coalesce(p.relname, c.relname) FROM pg_class c "
        "LEFT JOIN pg_inherits i ON i.inhrelid = c.oid "
        "LEFT JOIN pg_class p ON p.oid = i.inhparent WHERE c.relkind = 'r' AND c.reltuples >= %s",
        (SMALL,),
    )
    return {name: whole for name, whole in rows if whole in TABLES}


def _judge(
    connection: psycopg.Connection[Any], statement: Statement, large: Mapping[str, str], small: set[str]
) -> Verdict:
    plan = ""
    for ran in statement.samples:
        try:
            root = _explained(connection, ran)
        except psycopg.Error as error:
            return Verdict(statement, f"could not be explained: {str(error).splitlines()[0]}", "")
        plan = "\n".join(_lines(root))
        if wrong := _wrong(root, large, small):
            return Verdict(statement, wrong, plan)
    return Verdict(statement, "", plan)


def _explained(connection: psycopg.Connection[Any], ran: Ran) -> dict[str, Any]:
    """The plan that a session ends up with, under the row security that held."""
    with connection.transaction(force_rollback=True):
        connection.execute("SELECT set_config('accroche.structure', %s, true)", (ran.scope,))
        if not ran.parameters:
            return _plan(connection, f"EXPLAIN (FORMAT JSON) {ran.sql}")
        connection.execute("DEALLOCATE ALL")
        try:
            with connection.transaction():
                connection.execute(f"PREPARE judged AS {ran.sql}".encode())
        except psycopg.errors.IndeterminateDatatype:
            literal = _NUMBER.sub(lambda found: ran.parameters[int(found[1]) - 1], ran.sql)
            return _plan(connection, f"EXPLAIN (FORMAT JSON) {literal}")
        asked = f"EXPLAIN (FORMAT JSON) EXECUTE judged({', '.join(ran.parameters)})"
        if ran.one_plan:
            connection.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        for _ in range(TIMES - 1):
            _plan(connection, asked)
        return _plan(connection, asked)


def _plan(connection: psycopg.Connection[Any], asked: str) -> dict[str, Any]:
    row = connection.execute(asked.encode()).fetchone()
    assert row is not None
    plan: dict[str, Any] = row[0][0]["Plan"]
    return plan


def _nodes(node: dict[str, Any], depth: int = 0, limited: bool = False) -> Iterator[tuple[dict[str, Any], int, bool]]:
    yield node, depth, limited
    for child in node.get("Plans", ()):
        yield from _nodes(child, depth + 1, limited or node["Node Type"] == "Limit")


def _wrong(root: dict[str, Any], large: Mapping[str, str], small: set[str]) -> str:
    for node, _, limited in _nodes(root):
        kind, table = node["Node Type"], node.get("Relation Name", "")
        if kind == "Seq Scan" and table in large:
            return f"sequential scan of {table}"
        whole = kind in ("Index Scan", "Index Only Scan") and "Index Cond" not in node and not limited
        if whole and table in large and node["Index Name"] not in small:
            return f"all of the index {node['Index Name']}"
    return ""


def _lines(root: dict[str, Any]) -> Iterator[str]:
    for node, depth, _ in _nodes(root):
        where = " ".join(str(node[key]) for key in ("Relation Name", "Index Name") if key in node)
        why = " ".join(f"[{node[key]}]" for key in ("Index Cond", "Filter") if key in node)
        yield f"{'  ' * depth}{node['Node Type']} {where} rows={node['Plan Rows']} {why}"[:240]
