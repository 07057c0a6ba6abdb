"""How fast submissions are graded: by the course, by nbgrader and by Otter-Grader, and whether they agree."""
