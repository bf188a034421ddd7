"""The orientation card as a picture: a calm bar chart of what the person likes. No name, no score, no judgement."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

WIDTH, HEIGHT, DPI = 6.0, 3.6, 160  # inches, dots an inch: 960 by 576, sharp on a phone and light to send
INK, CALM, STRONG, PAPER = "#1f2a37", "#a9c1d9", "#2f6f9f", "#ffffff"


def draw_card(payload: Mapping[str, Any]) -> bytes:
    """PNG of the points a family (`picture_data`), with its labels in the person's language (`picture_labels`)."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # lazily: half a second
    from matplotlib.figure import Figure

    points: Mapping[str, int] = payload["picture_data"]
    labels: Mapping[str, str] = payload.get("picture_labels") or {family: family for family in points}
    ranked = sorted(points, key=lambda family: points[family])
    best = max(points.values(), default=0) or 1
    rtl = bool(payload.get("rtl"))
    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0.02, 0.04, 0.96, 0.92))
    axes.set_axis_off()
    axes.set_xlim((1.04, -0.02) if rtl else (-0.02, 1.04))
    axes.set_ylim(-0.4, len(ranked) - 0.1)
    for place, family in enumerate(ranked):
        share = max(points[family] / best, 0.02)
        colour = STRONG if place >= len(ranked) - 3 and points[family] else CALM
        axes.barh(place, share, height=0.34, color=colour)
        axes.text(0, place + 0.26, labels[family], fontsize=12, color=INK, va="bottom", ha="right" if rtl else "left")
    out = io.BytesIO()
    figure.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()
