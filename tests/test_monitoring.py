"""The alert rules and the dashboard in deploy/ name metrics that the bot has."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from bot.domain.health.measures import Measures
from bot.domain.health.wellness import TelegramHealth
from bot.ports import Backlog, Census
from bot.web.exposition import exposition
from bot.web.standing import Standing
from tests.factories import NOON

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "deploy" / "alerts.yaml"
DASHBOARD = ROOT / "deploy" / "dashboard.json"
OUR_METRIC = re.compile(r"\bdraw_bot_\w+")


def exposed() -> dict[str, set[str]]:
    """The samples of a bot of which everything is known, with the labels of each."""
    measures = Measures()
    measures.sends.update({"sent": 7, "gone": 2})
    earlier = NOON - timedelta(seconds=30)
    telegram = TelegramHealth(
        is_heard=True, last_heard=earlier, last_handled=earlier, last_send=earlier
    )
    census = Census(3, 1, 1, 1, {"en": 4})
    now = Standing(NOON, earlier, 297, Backlog(5, earlier), (), telegram, census)
    found: dict[str, set[str]] = {}
    for family in text_string_to_metric_families(exposition(measures, now).decode()):
        for sample in family.samples:
            found.setdefault(sample.name, set()).update(sample.labels)
    return found


def expressions() -> list[str]:
    """Every PromQL expression of both files."""
    rules = re.findall(r"^ +expr: (.+)$", RULES.read_text(encoding="utf-8"), re.MULTILINE)
    panels = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    return rules + [target["expr"] for panel in panels for target in panel["targets"]]


def test_the_rules_and_the_dashboard_name_metrics_and_labels_that_exist() -> None:
    known = exposed()
    wrong = [
        name for each in expressions() for name in OUR_METRIC.findall(each) if name not in known
    ]
    assert wrong == []
    for expression in expressions():
        labels = {*re.findall(r"by \((\w+)\)", expression), *re.findall(r"\{(\w+)=", expression)}
        (first, *_) = OUR_METRIC.findall(expression)
        assert labels <= known[first] | {"le"}, expression


def test_the_dashboard_shows_every_metric() -> None:
    shown = " ".join(expressions())
    hidden = {name.removesuffix("_bucket") for name in exposed()}
    hidden = {name for name in hidden if not name.endswith(("_count", "_sum"))}
    assert {name for name in hidden if name not in shown} == set()


def test_every_rule_says_what_it_means_and_how_grave_it_is() -> None:
    text = RULES.read_text(encoding="utf-8")
    count = len(re.findall(r"^ +- alert: ", text, re.MULTILINE))
    assert count >= 5
    for wanted in (r"^ +expr: ", r"^ +labels: \{severity: (critical|warning)\}$", r"^ +summary: "):
        assert len(re.findall(wanted, text, re.MULTILINE)) == count, wanted
