"""The rules and the dashboard we ship ask for nothing that the service does not count."""

from __future__ import annotations

import json
import re
from pathlib import Path

import yaml
from prometheus_client import REGISTRY

import bot.runtime.metrics  # noqa: F401 - registers what is counted

FOLDER = Path(__file__).parents[3] / "docs" / "operations"
NAME = re.compile(r"accroche_[a-z_]+")


def counted() -> set[str]:
    names: set[str] = set()
    for family in REGISTRY.collect():
        ends = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count")}.get(family.type, ("",))
        names |= {family.name + end for end in ends}
    return names


def test_every_metric_of_the_rules_is_counted_and_every_alert_is_explained() -> None:
    rules = yaml.safe_load((FOLDER / "alertes.yml").read_text(encoding="utf-8"))["groups"][0]["rules"]
    guide = (FOLDER / "README.md").read_text(encoding="utf-8")
    for rule in rules:
        asked = set(NAME.findall(rule["expr"]))
        assert asked, rule
        assert asked <= counted(), rule["alert"]
        assert f"| {rule['alert']} |" in guide


def test_every_metric_of_the_dashboard_is_counted() -> None:
    panels = json.loads((FOLDER / "grafana.json").read_text(encoding="utf-8"))["panels"]
    asked = {name for panel in panels for target in panel["targets"] for name in NAME.findall(target["expr"])}
    assert asked <= counted()
    assert len(panels) >= 8
