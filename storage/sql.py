"""SQL shared by hot statements: lists as one parameter each, so that a statement has one form, planned once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, TextClause, any_, case, literal, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.ext.asyncio import AsyncSession

_POSTGRESQL = PGDialect_psycopg()  # type: ignore[no-untyped-call]


def among(column: Any, values: Iterable[object]) -> ColumnElement[bool]:
    """`column = ANY(values)`."""
    found: ColumnElement[bool] = column == any_(literal(list(values), ARRAY(column.type)))
    return found


def either(first: Any, second: Any) -> ColumnElement[Any]:
    """`first`, or where that is null `second`: what rows are joined by.

    Not COALESCE: under row-level security PostgreSQL takes it for something that may leak, and looks through the
    whole table rather than use the index of the column it is compared with. CASE it knows to be harmless.
    """
    return case((first.is_not(None), first), else_=second)


async def insert_rows(
    session: AsyncSession, model: type, rows: Sequence[Mapping[str, object]], upsert: tuple[str, ...] = ()
) -> None:
    """Insert rows, numbered in their order, all with the same columns: those of the first.

    `upsert` names the columns by which a row may be there already; then its other columns are replaced. What the
    session has not written yet is not: rows these belong to are written before.
    """
    if rows:
        names = tuple(rows[0])
        await session.execute(_insert(_table(model), names, upsert), _columns(_table(model), names, rows))


async def update_rows(
    session: AsyncSession, model: type, rows: Sequence[Mapping[str, object]], key: str = "id"
) -> None:
    """Set the columns that the first row names, besides `key`, in the row of that key."""
    if rows:
        names = tuple(rows[0])
        keys = [row[key] for row in rows]
        # The bounds say nothing new, but in which months to look.
        given = {**_columns(_table(model), names, rows), "least": min(keys), "most": max(keys)}  # type: ignore[type-var]
        await session.execute(_update(_table(model), names, key), given)


def _unnest(table: Table, names: Sequence[str]) -> str:
    return f"unnest({', '.join(f'CAST(:{name} AS {_type(table, name)}[])' for name in names)})"


def _table(model: type) -> Table:
    found: Table = model.__table__  # type: ignore[attr-defined]
    return found


def _type(table: Table, name: str) -> str:
    # JSON travels as text: a list of it would be taken for one value.
    column = table.c[name].type
    return "TEXT" if isinstance(column, JSONB) else column.compile(_POSTGRESQL)


@cache
def _insert(table: Table, names: tuple[str, ...], upsert: tuple[str, ...]) -> TextClause:
    given = ", ".join(_given(table, name) for name in names)
    replaced = ", ".join(f"{name} = excluded.{name}" for name in names if name not in upsert)
    rest = f" ON CONFLICT ({', '.join(upsert)}) DO UPDATE SET {replaced}" if upsert else ""
    return text(
        f"INSERT INTO {table.name} ({', '.join(names)}) "  # noqa: S608 - names of our own tables
        f"SELECT {given} FROM {_unnest(table, names)} AS given({', '.join(names)}){rest}"
    )


@cache
def _update(table: Table, names: tuple[str, ...], key: str) -> TextClause:
    given = ", ".join(f"{name} = {_given(table, name)}" for name in names if name != key)
    return text(
        f"UPDATE {table.name} SET {given} "  # noqa: S608 - names of our own tables
        f"FROM {_unnest(table, names)} AS given({', '.join(names)}) "
        f"WHERE {table.name}.{key} = given.{key} AND {table.name}.{key} BETWEEN :least AND :most"
    )


def _given(table: Table, name: str) -> str:
    return f"CAST(given.{name} AS jsonb)" if _is_json(table, name) else f"given.{name}"


def _is_json(table: Table, name: str) -> bool:
    return isinstance(table.c[name].type, JSONB)


def _columns(table: Table, names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> dict[str, list[Any]]:
    return {
        name: [_json(row[name]) for row in rows] if _is_json(table, name) else [row[name] for row in rows]
        for name in names
    }


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(value)
