"""From lesson sources to notebooks, and the checks that keep both true: for those who write the course."""
