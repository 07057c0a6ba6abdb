# %% correct: a literal
warmup_cost_threshold = 0.6

# %% correct: a fraction of costs
warmup_cost_threshold = 3 / (3 + 2)

# %% correct: NumPy, float32
warmup_cost_threshold = np.float32(0.6)

# %% correct: a Fraction made a float
from fractions import Fraction

warmup_cost_threshold = float(Fraction(3, 5))

# %% correct: names for the costs
false_alarm, miss = 3, 2
warmup_cost_threshold = false_alarm / (false_alarm + miss)

# %% correct: an array without axes
warmup_cost_threshold = np.array(0.6)

# %% correct: solved as a linear equation
# miss * p = false_alarm * (1 - p)
warmup_cost_threshold = np.linalg.solve([[2.0 + 3.0]], [3.0])[0]

# %% correct: searched on a grid, rounded
grid = np.arange(0, 1001) / 1000
no_dearer = [p for p in grid if 2 * p >= 3 * (1 - p) - 1e-9]
warmup_cost_threshold = round(float(no_dearer[0]), 3)

# %% correct: one minus the share of the miss
warmup_cost_threshold = 1 - 2 / 5

# %% correct: a Keras tensor
import keras

warmup_cost_threshold = keras.ops.divide(3.0, 5.0)

# %% misconception exchanged: a literal
warmup_cost_threshold = 0.4

# %% misconception exchanged: computed
false_alarm, miss = 3, 2
warmup_cost_threshold = miss / (false_alarm + miss)

# %% misconception half: a literal
warmup_cost_threshold = 0.5

# %% misconception half: a fraction
warmup_cost_threshold = 1 / 2

# %% misconception ratio: two thirds
warmup_cost_threshold = 2 / 3

# %% misconception ratio: one and a half
warmup_cost_threshold = 3 / 2

# %% misconception ratio: computed from names
false_alarm, miss = 3.0, 2.0
warmup_cost_threshold = false_alarm / miss

# %% wrong: in percent
warmup_cost_threshold = 60

# %% wrong: text
warmup_cost_threshold = "0.6"

# %% wrong: text in percent
warmup_cost_threshold = "60 %"

# %% wrong: left empty
warmup_cost_threshold = None

# %% wrong: a third
warmup_cost_threshold = 1 / 3

# %% wrong: a quarter, the cost of a false alarm alone
warmup_cost_threshold = 1 / (1 + 3)

# %% wrong: three quarters
warmup_cost_threshold = 3 / (1 + 3)

# %% wrong: the sum of the costs
warmup_cost_threshold = 5

# %% wrong: the difference of the costs
warmup_cost_threshold = 1

# %% wrong: both thresholds
warmup_cost_threshold = [0.6, 0.4]

# %% wrong: the logit of the threshold
warmup_cost_threshold = np.log(3 / 2)

# %% wrong: a sigmoid of the difference
warmup_cost_threshold = 1 / (1 + np.exp(-1))

# %% wrong: rounded to a whole number
warmup_cost_threshold = round(3 / 5)

# %% wrong: whole division
warmup_cost_threshold = 3 // 5
