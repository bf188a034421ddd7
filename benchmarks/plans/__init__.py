"""What the planner does with what really runs, on a database as large as in years (`python -m benchmarks.plans`)."""
