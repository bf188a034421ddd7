"""How what 16-year-olds write is understood: readable rules, no network, no model."""
