"""How what 16-year-olds write is understood: readable rules, and beside them weighed pieces; no network."""
