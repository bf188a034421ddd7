"""What the team does with a case: assignment, service times, hand-over, alerts."""
