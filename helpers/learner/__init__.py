"""What a learner meets: check, hint, solution and progress, their words and the local record."""
