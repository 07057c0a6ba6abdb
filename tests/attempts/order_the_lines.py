# %% correct: a literal
order_the_lines = [3, 6, 5, 4, 1, 2]

# %% correct: a tuple
order_the_lines = (3, 6, 5, 4, 1, 2)

# %% correct: an array
order_the_lines = np.array([3, 6, 5, 4, 1, 2])

# %% correct: put together
order_the_lines = [3, 6] + [5, 4] + [1, 2]

# %% correct: from a text
order_the_lines = [int(digit) for digit in "365412"]

# %% correct: sorted by a key
place = {3: 0, 6: 1, 5: 2, 4: 3, 1: 4, 2: 5}
order_the_lines = sorted(place, key=place.get)

# %% misconception fitted_twice: a literal
order_the_lines = [3, 7, 5, 4, 1, 2]

# %% misconception fitted_twice: line 7 in the place of line 6
order_the_lines = [7 if line == 6 else line for line in [3, 6, 5, 4, 1, 2]]

# %% misconception threshold: a literal
order_the_lines = [3, 6, 5, 4, 8, 2]

# %% misconception threshold: one replaced, an array
order_the_lines = np.array([3, 6, 5, 4, 1, 2])
order_the_lines[4] = 8

# %% misconception untrained: a literal
order_the_lines = [3, 6, 4, 5, 1, 2]

# %% misconception untrained: two exchanged
order_the_lines = [3, 6, 5, 4, 1, 2]
order_the_lines[2], order_the_lines[3] = order_the_lines[3], order_the_lines[2]

# %% misconception untrained: fitted after argmax
order_the_lines = (3, 6, 4, 1, 5, 2)

# %% misconception untrained: predicted at the very beginning
order_the_lines = [4, 3, 6, 5, 1, 2]

# %% wrong: the report before the decisions
order_the_lines = [3, 6, 5, 4, 2, 1]

# %% wrong: the encoder after its use
order_the_lines = [6, 3, 5, 4, 1, 2]

# %% wrong: fitted before there are codes
order_the_lines = [3, 5, 6, 4, 1, 2]

# %% wrong: decided before predicted
order_the_lines = [3, 6, 5, 1, 4, 2]

# %% wrong: backwards
order_the_lines = [2, 1, 4, 5, 6, 3]

# %% wrong: as they stand
order_the_lines = [1, 2, 3, 4, 5, 6]

# %% wrong: counted from 0
order_the_lines = [2, 5, 4, 3, 0, 1]

# %% wrong: without the report
order_the_lines = [3, 6, 5, 4, 1]

# %% wrong: without the encoder
order_the_lines = [6, 5, 4, 1, 2]

# %% wrong: all eight
order_the_lines = [3, 6, 7, 5, 4, 1, 8, 2]

# %% wrong: a line twice
order_the_lines = [3, 6, 5, 4, 1, 1]

# %% wrong: a text
order_the_lines = "3, 6, 5, 4, 1, 2"

# %% wrong: one number
order_the_lines = 365412

# %% wrong: the places of the lines
order_the_lines = [5, 6, 1, 4, 3, 2]

# %% wrong: nothing
order_the_lines = None
