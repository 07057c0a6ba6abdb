# %% correct: a literal
warmup_said_and_seen = 0.15

# %% correct: a difference
warmup_said_and_seen = 0.9 - 30 / 40

# %% correct: from rows, the absolute value
said = np.full(40, 0.9)
seen = np.array([1] * 30 + [0] * 10)
warmup_said_and_seen = abs(seen.mean() - said.mean())

# %% correct: a loop
ones = 0
for row in range(40):
    if row < 30:
        ones += 1
warmup_said_and_seen = round(0.9 - ones / 40, 2)

# %% correct: float32
warmup_said_and_seen = np.float32(0.9) - np.float32(0.75)

# %% correct: a fraction
from fractions import Fraction

warmup_said_and_seen = float(Fraction(9, 10) - Fraction(3, 4))

# %% correct: an array without axes
warmup_said_and_seen = np.array(0.15)

# %% correct: six rows of forty
warmup_said_and_seen = (0.9 * 40 - 30) / 40

# %% misconception share: a literal
warmup_said_and_seen = 0.75

# %% misconception share: a fraction
warmup_said_and_seen = 30 / 40

# %% misconception sign: a literal
warmup_said_and_seen = -0.15

# %% misconception sign: seen minus said
warmup_said_and_seen = np.mean([1] * 30 + [0] * 10) - 0.9

# %% misconception rows: a literal
warmup_said_and_seen = 6

# %% misconception rows: expected minus counted
warmup_said_and_seen = 0.9 * 40 - 30

# %% misconception ratio: said through seen
warmup_said_and_seen = 0.9 / 0.75

# %% misconception ratio: seen through said
warmup_said_and_seen = (30 / 40) / 0.9

# %% wrong: what the model says
warmup_said_and_seen = 0.9

# %% wrong: the share of the zeros
warmup_said_and_seen = 10 / 40

# %% wrong: gap to certainty
warmup_said_and_seen = 1 - 0.9

# %% wrong: per cent
warmup_said_and_seen = 15

# %% wrong: squared
warmup_said_and_seen = (0.9 - 0.75) ** 2

# %% wrong: both numbers
warmup_said_and_seen = (0.9, 0.75)

# %% wrong: text
warmup_said_and_seen = "a gap of 0.15"

# %% wrong: no answer
warmup_said_and_seen = None

# %% wrong: one decimal
warmup_said_and_seen = 0.1
