"""SQL shared by hot statements: a list of values as one parameter, so that a statement has one form, planned once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, any_, literal
from sqlalchemy.dialects.postgresql import ARRAY


def among(column: Any, values: Iterable[object]) -> ColumnElement[bool]:
    """`column = ANY(values)`."""
    found: ColumnElement[bool] = column == any_(literal(list(values), ARRAY(column.type)))
    return found
