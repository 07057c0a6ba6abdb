"""Grading a class: submissions are run in sandboxes that know no answers, and judged outside of them."""
