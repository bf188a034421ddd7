"""Servers that stand in for what a test machine cannot reach."""
