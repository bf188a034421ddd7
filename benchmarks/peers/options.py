"""How each peer is started: where it listens, whom it calls, and where it keeps its state."""

from __future__ import annotations

import argparse


def given() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--api", required=True, help="of the Bot API: http://…")
    parser.add_argument("--state", required=True, help="redis://…, or a file")
    parser.add_argument("--token", required=True)
    parser.add_argument("--secret", required=True)
    return parser.parse_args()
