"""The files that a server is set up with, read by the programs they are for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "docs" / "operations"
TOOLS = ROOT / ".tools"  # put there by `.ci/setup test`: what would start a service is not installed
GUIDE = (FOLDER / "README.md").read_text(encoding="utf-8")
UNITS = ("accroche-web@8001.service", "accroche-worker@1.service", "accroche-sauvegarde.service",
         "accroche-sauvegarde.timer")  # fmt: skip


def tool(name: str) -> str:
    """Its path; skipped by name where there is none (which in CI is a failure)."""
    places = [str(TOOLS / "usr" / part) for part in ("bin", "sbin")] + [os.environ.get("PATH", ""), "/usr/sbin"]
    found = shutil.which(name, path=os.pathsep.join(places))
    if found is None:
        pytest.skip(f"no {name} here: .ci/setup test")
    return found


def run(*command: str) -> str:
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        text = (FOLDER / re.sub(r"@\w+\.", "@.", unit)).read_text(encoding="utf-8")
        # Nothing is installed in /opt here; that it can be run is not what is asked.
        (tmp_path / unit).write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE))
    said = run(tool("systemd-analyze"), "verify", "--man=no", *(str(tmp_path / unit) for unit in UNITS))
    assert "accroche" not in said, said


def test_what_the_units_start_is_there(tmp_path: Path) -> None:
    started = re.findall(r"^ExecStart=/opt/accroche/(\S+)", "\n".join(
        each.read_text(encoding="utf-8") for each in FOLDER.glob("*.service")), flags=re.MULTILINE)  # fmt: skip
    assert set(started) == {".venv/bin/accroche", "docs/operations/sauvegarder"}
    for script in (FOLDER / "sauvegarder", FOLDER / "accroche"):
        assert os.access(script, os.X_OK)
        run("sh", "-n", str(script))


def test_the_backup_never_runs_in_the_hour_that_is_missing_or_doubled() -> None:
    hour = re.search(r"OnCalendar=\S+ (\d\d):(\d\d)", (FOLDER / "accroche-sauvegarde.timer").read_text())
    assert hour is not None
    assert hour[1] not in ("02",)


def test_caddy_takes_its_file(tmp_path: Path) -> None:
    env = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)}
    command = [tool("caddy"), "validate", "--adapter", "caddyfile", "--config", str(FOLDER / "Caddyfile")]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert ran.returncode == 0, ran.stderr
    assert "Valid configuration" in ran.stdout + ran.stderr


def test_nginx_takes_its_file(tmp_path: Path) -> None:
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-days", "2"]
    run(*made, "-keyout", str(tmp_path / "privkey.pem"), "-out", str(tmp_path / "fullchain.pem"))
    site = re.sub(r"/etc/letsencrypt/live/[^/]+/", f"{tmp_path}/", (FOLDER / "nginx.conf").read_text(encoding="utf-8"))
    (tmp_path / "site.conf").write_text(site.replace("listen 443", "listen 127.0.0.1:44300"))
    kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    temporary = "".join(f"{kind}_temp_path {tmp_path}/{kind};" for kind in kinds)
    (tmp_path / "nginx.conf").write_text(
        f"events {{}} pid {tmp_path}/pid; error_log stderr;"
        f"http {{ access_log off; {temporary} include {tmp_path}/site.conf; }}"
    )
    assert "test is successful" in run(tool("nginx"), "-t", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf"))


def test_prometheus_takes_its_files() -> None:
    run(tool("promtool"), "check", "config", str(FOLDER / "prometheus.yml"))


def test_the_guide_names_every_file_and_every_process_is_watched_and_proxied() -> None:
    for each in FOLDER.iterdir():
        named = "accroche-*" if each.suffix in (".service", ".timer") else each.name
        assert each.name == "README.md" or named in GUIDE, each.name
    ports = set(re.findall(r"accroche-web@(\d+)", GUIDE))
    assert ports == {"8001", "8002"}
    for name in ("Caddyfile", "nginx.conf", "prometheus.yml"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert ports <= set(re.findall(r"127\.0\.0\.1:(\d+)", text)), name
    workers = {f"910{number}" for number in re.findall(r"accroche-worker@(\d)", GUIDE)}
    assert workers <= set(re.findall(r"127\.0\.0\.1:(\d+)", (FOLDER / "prometheus.yml").read_text()))
