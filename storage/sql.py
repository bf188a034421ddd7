"""SQL shared by hot statements: lists as one parameter each, so that a statement has one form, planned once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, any_, bindparam, case, literal
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from storage.transaction import POSTGRESQL, Statement, Transaction


def among(column: Any, values: Iterable[object]) -> ColumnElement[bool]:
    """`column = ANY(values)`."""
    found: ColumnElement[bool] = column == any_(literal(list(values), ARRAY(column.type)))
    return found


def among_given(column: Any, name: str) -> ColumnElement[bool]:
    """The same, for a `Statement`: the values come under that name."""
    found: ColumnElement[bool] = column == any_(bindparam(name, None, type_=ARRAY(column.type)))
    return found


def either(first: Any, second: Any) -> ColumnElement[Any]:
    """`first`, or where that is null `second`: what rows are joined by.

    Not COALESCE: under row-level security PostgreSQL takes it for something that may leak, and looks through the
    whole table rather than use the index of the column it is compared with. CASE it knows to be harmless.
    """
    return case((first.is_not(None), first), else_=second)


def insert_rows(
    transaction: Transaction, model: type, rows: Sequence[Mapping[str, object]], upsert: tuple[str, ...] = ()
) -> None:
    """Ask for rows to be inserted, numbered in their order, all with the same columns: those of the first.

    `upsert` names the columns by which a row may be there already; then its other columns are replaced. What the
    session has not written yet is not: rows these belong to are written before.
    """
    if rows:
        names = tuple(rows[0])
        transaction.ask(_insert(_table(model), names, upsert), _columns(_table(model), names, rows))


def update_rows(transaction: Transaction, model: type, rows: Sequence[Mapping[str, object]], key: str = "id") -> None:
    """Ask for the columns that the first row names, besides `key`, to be set in the row of that key."""
    if rows:
        table, names = _table(model), tuple(rows[0])
        given: dict[str, Any] = dict(_columns(table, names, rows))
        if _by_month(table):
            keys: list[Any] = [row[key] for row in rows]
            given |= {"least": min(keys), "most": max(keys)}
        transaction.ask(_update(table, names, key), given)


def _unnest(table: Table, names: Sequence[str]) -> str:
    return f"unnest({', '.join(f'CAST(:{name} AS {_type(table, name)}[])' for name in names)})"


def _table(model: type) -> Table:
    found: Table = model.__table__  # type: ignore[attr-defined]
    return found


def _type(table: Table, name: str) -> str:
    return "TEXT" if _is_folded(table, name) else table.c[name].type.compile(POSTGRESQL)


@cache
def _insert(table: Table, names: tuple[str, ...], upsert: tuple[str, ...]) -> Statement:
    given = ", ".join(_given(table, name) for name in names)
    replaced = ", ".join(f"{name} = excluded.{name}" for name in names if name not in upsert)
    rest = f" ON CONFLICT ({', '.join(upsert)}) DO UPDATE SET {replaced}" if upsert else ""
    return Statement(
        f"INSERT INTO {table.name} ({', '.join(names)}) "  # noqa: S608 - names of our own tables
        f"SELECT {given} FROM {_unnest(table, names)} AS given({', '.join(names)}){rest}"
    )


@cache
def _update(table: Table, names: tuple[str, ...], key: str) -> Statement:
    given = ", ".join(f"{name} = {_given(table, name)}" for name in names if name != key)
    # The bounds say nothing new, but in which months to look. Elsewhere PostgreSQL would read all that is between them.
    bounds = f" AND {table.name}.{key} BETWEEN :least AND :most" if _by_month(table) else ""
    return Statement(
        f"UPDATE {table.name} SET {given} "  # noqa: S608 - names of our own tables
        f"FROM {_unnest(table, names)} AS given({', '.join(names)}) "
        f"WHERE {table.name}.{key} = given.{key}{bounds}"
    )


def _by_month(table: Table) -> bool:
    return table.dialect_options["postgresql"]["partition_by"] is not None


def _given(table: Table, name: str) -> str:
    if not _is_folded(table, name):
        return f"given.{name}"
    if isinstance(table.c[name].type, ARRAY):
        return f"ARRAY(SELECT jsonb_array_elements_text(CAST(given.{name} AS jsonb)))"
    return f"CAST(given.{name} AS jsonb)"


@cache
def _is_folded(table: Table, name: str) -> bool:
    """Whether it travels as text: a list of JSON, or of lists, would be taken for one value."""
    return isinstance(table.c[name].type, JSONB | ARRAY)


def _columns(table: Table, names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> dict[str, list[Any]]:
    return {
        name: [_json(row[name]) for row in rows] if _is_folded(table, name) else [row[name] for row in rows]
        for name in names
    }


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(value)
