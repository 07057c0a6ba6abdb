# %% correct: NumPy, two masks
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))


# %% correct: a loop
def expected_cost(y, p, threshold, false_alarm, missed):
    total = 0
    for truth, probability in zip(y, p):
        if probability > threshold:
            if truth == 0:
                total += false_alarm
        else:
            if truth == 1:
                total += missed
    return total / len(y)


# %% correct: confusion matrix of scikit-learn
from sklearn.metrics import confusion_matrix


def expected_cost(y, p, threshold, false_alarm, missed):
    said = (np.asarray(p) > threshold).astype(int)
    tn, fp, fn, tp = confusion_matrix(np.asarray(y).astype(int), said, labels=[0, 1]).ravel()
    return (fp * false_alarm + fn * missed) / (tn + fp + fn + tp)


# %% correct: the idea of the notebook, greater and less
def expected_cost(y, p, threshold, false_alarm, missed):
    said = (p > threshold).astype(int)
    return float(np.mean(false_alarm * (said > y) + missed * (said < y)))


# %% correct: np.where twice
def expected_cost(y, p, threshold, false_alarm, missed):
    if_yes = np.where(y == 1, 0, false_alarm)
    if_no = np.where(y == 1, missed, 0)
    return np.where(p > threshold, if_yes, if_no).mean()


# %% correct: a cost matrix and a fancy index
def expected_cost(y, p, threshold, false_alarm, missed):
    costs = np.array([[0, false_alarm], [missed, 0]], dtype=float)
    truth = np.array(y).astype(int)
    said = (np.array(p) > threshold).astype(int)
    return costs[truth, said].mean()


# %% correct: sample weights for the zero-one loss
from sklearn.metrics import zero_one_loss


def expected_cost(y, p, threshold, false_alarm, missed):
    truth = np.array(y, dtype=int)
    said = np.array(p > threshold, dtype=int)
    weight = np.where(truth == 1, missed, false_alarm).astype(float)
    return zero_one_loss(truth, said, normalize=False, sample_weight=weight) / len(truth)


# %% correct: Keras ops, a tensor
import keras


def expected_cost(y, p, threshold, false_alarm, missed):
    said = keras.ops.cast(keras.ops.convert_to_tensor(p > threshold), "float32")
    truth = keras.ops.cast(keras.ops.convert_to_tensor(y), "float32")
    cost = false_alarm * (1.0 - truth) * said + missed * truth * (1.0 - said)
    return keras.ops.mean(cost)


# %% correct: a lambda
expected_cost = lambda y, p, threshold, false_alarm, missed: (
    sum((false_alarm if a == 0 else 0) if b > threshold else (missed if a == 1 else 0) for a, b in zip(y, p)) / len(y)
)


# %% correct: a class with __call__
class Cost:
    def __call__(self, y, p, threshold, false_alarm, missed):
        called = p > threshold
        alarms = np.count_nonzero(called[y == 0])
        misses = np.count_nonzero(np.logical_not(called)[y == 1])
        return (alarms * false_alarm + misses * missed) / y.shape[0]


expected_cost = Cost()


# %% correct: copies that are changed, defensive
def expected_cost(y, p, threshold, false_alarm, missed):
    y = np.array(y, copy=True).reshape(-1)
    p = np.array(p, copy=True).reshape(-1)
    if len(y) != len(p):
        raise ValueError("y and p have different lengths")
    decisions = np.zeros(len(p), dtype=int)
    decisions[p > threshold] = 1
    costs = np.zeros(len(p))
    costs[(decisions == 1) & (y == 0)] = false_alarm
    costs[(decisions == 0) & (y == 1)] = missed
    return np.average(costs)


# %% misconception swapped: masks
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return np.mean(missed * (said & (y == 0)) + false_alarm * (~said & (y == 1)))


# %% misconception swapped: confusion matrix, unpacked wrongly
from sklearn.metrics import confusion_matrix


def expected_cost(y, p, threshold, false_alarm, missed):
    tn, fn, fp, tp = confusion_matrix(y, (p > threshold).astype(int), labels=[0, 1]).ravel()
    return (fp * false_alarm + fn * missed) / len(y)


# %% misconception total: sum
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return np.sum(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))


# %% misconception total: a loop that is not divided
def expected_cost(y, p, threshold, false_alarm, missed):
    total = 0
    for truth, probability in zip(y, p):
        if probability > threshold and truth == 0:
            total += false_alarm
        elif probability <= threshold and truth == 1:
            total += missed
    return total


# %% misconception at_least: NumPy
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p >= threshold
    return np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))


# %% misconception at_least: no only below
def expected_cost(y, p, threshold, false_alarm, missed):
    total = 0
    for truth, probability in zip(y, p):
        said = 0 if probability < threshold else 1
        if said != truth:
            total += missed if truth else false_alarm
    return total / len(y)


# %% misconception error_rate: NumPy
def expected_cost(y, p, threshold, false_alarm, missed):
    return np.mean((p > threshold) != y)


# %% misconception error_rate: one minus accuracy
from sklearn.metrics import accuracy_score


def expected_cost(y, p, threshold, false_alarm, missed):
    return 1 - accuracy_score(y, (p > threshold).astype(int))


# %% misconception over_errors: divided by the number of errors
def expected_cost(y, p, threshold, false_alarm, missed):
    fp = np.sum((p > threshold) & (y == 0))
    fn = np.sum((p <= threshold) & (y == 1))
    return (fp * false_alarm + fn * missed) / max(fp + fn, 1)


# %% misconception over_errors: a list of costs of the wrong rows
def expected_cost(y, p, threshold, false_alarm, missed):
    costs = []
    for truth, probability in zip(y, p):
        if probability > threshold and truth == 0:
            costs.append(false_alarm)
        if probability <= threshold and truth == 1:
            costs.append(missed)
    return sum(costs) / len(costs) if costs else 0.0


# %% misconception rates: false positive rate and false negative rate
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    fpr = said[y == 0].mean() if (y == 0).any() else 0.0
    fnr = (~said)[y == 1].mean() if (y == 1).any() else 0.0
    return false_alarm * fpr + missed * fnr


# %% misconception rates: a normalized confusion matrix
from sklearn.metrics import confusion_matrix


def expected_cost(y, p, threshold, false_alarm, missed):
    table = confusion_matrix(y, (p > threshold).astype(int), labels=[0, 1], normalize="true")
    return false_alarm * table[0, 1] + missed * table[1, 0]


# %% misconception opposite: at most
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p <= threshold
    return np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))


# %% misconception opposite: a threshold above p
def expected_cost(y, p, threshold, false_alarm, missed):
    total = 0
    for truth, probability in zip(y, p):
        said = 1 if threshold > probability else 0
        if said == 1 and truth == 0:
            total += false_alarm
        if said == 0 and truth == 1:
            total += missed
    return total / len(y)


# %% misconception only_missed: NumPy
def expected_cost(y, p, threshold, false_alarm, missed):
    return np.mean(missed * ((p <= threshold) & (y == 1)))


# %% misconception only_missed: a loop
def expected_cost(y, p, threshold, false_alarm, missed):
    misses = 0
    for i in range(len(y)):
        if y[i] == 1 and not p[i] > threshold:
            misses += 1
    return misses * missed / len(y)


# %% misconception only_alarms: NumPy
def expected_cost(y, p, threshold, false_alarm, missed):
    return np.mean(false_alarm * ((p > threshold) & (y == 0)))


# %% misconception only_alarms: a loop
def expected_cost(y, p, threshold, false_alarm, missed):
    return sum(false_alarm for a, b in zip(y, p) if a == 0 and b > threshold) / len(y)


# %% misconception soft: NumPy
def expected_cost(y, p, threshold, false_alarm, missed):
    return np.mean(false_alarm * (1 - y) * p + missed * y * (1 - p))


# %% misconception soft: np.where
def expected_cost(y, p, threshold, false_alarm, missed):
    return np.where(y == 1, missed * (1 - p), false_alarm * p).mean()


# %% misconception half: a fixed number
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > 0.5
    return np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))


# %% misconception half: round
def expected_cost(y, p, threshold, false_alarm, missed):
    said = np.round(p)
    return np.mean(false_alarm * (said > y) + missed * (said < y))


# %% misconception each_row: an array
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return false_alarm * (said & (y == 0)) + missed * (~said & (y == 1))


# %% misconception each_row: a list
def expected_cost(y, p, threshold, false_alarm, missed):
    costs = []
    for truth, probability in zip(y, p):
        said = int(probability > threshold)
        costs.append(0 if said == truth else missed if truth else false_alarm)
    return costs


# %% misconception negative: a minus
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return -np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))


# %% misconception negative: a score, greater is better
def expected_cost(y, p, threshold, false_alarm, missed):
    score = 0
    for truth, probability in zip(y, p):
        said = probability > threshold
        if said and not truth:
            score -= false_alarm
        if truth and not said:
            score -= missed
    return score / len(y)


# %% wrong: right decisions earn something
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    cost = false_alarm * (said & (y == 0)) + missed * (~said & (y == 1))
    return np.mean(cost - missed * (said & (y == 1)))


# %% wrong: hits cost too
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return np.mean(np.where(said, false_alarm, missed * y))


# %% wrong: changes p into decisions
def expected_cost(y, p, threshold, false_alarm, missed):
    p[:] = p > threshold
    return np.mean(false_alarm * (p > y) + missed * (p < y))


# %% wrong: the first row forgotten
def expected_cost(y, p, threshold, false_alarm, missed):
    total = 0
    for i in range(1, len(y)):
        if p[i] > threshold and y[i] == 0:
            total += false_alarm
        elif p[i] <= threshold and y[i] == 1:
            total += missed
    return total / len(y)


# %% wrong: None without an error
def expected_cost(y, p, threshold, false_alarm, missed):
    wrong = (p > threshold) != (y == 1)
    if wrong.any():
        return np.mean(np.where(y == 1, missed, false_alarm) * wrong)


# %% wrong: the formula of the next section
def expected_cost(y, p, threshold, false_alarm, missed):
    return false_alarm / (false_alarm + missed)


# %% wrong: raises if a class is absent
from sklearn.metrics import confusion_matrix


def expected_cost(y, p, threshold, false_alarm, missed):
    said = (p > threshold).astype(int)
    if len(set(y.tolist())) < 2:
        raise ValueError("a class is absent")
    tn, fp, fn, tp = confusion_matrix(y, said).ravel()
    return (fp * false_alarm + fn * missed) / len(y)


# %% wrong: divided by the ones
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    total = np.sum(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1)))
    return total / max(int(np.sum(y == 1)), 1)


# %% wrong: text
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return f"{np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1))):.2f} minutes"


# %% wrong: printed, not returned
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    print(np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1))))


# %% wrong: the costs of the notebook
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return np.mean(1 * (said & (y == 0)) + 10 * (~said & (y == 1)))


# %% wrong: rounded to whole minutes
def expected_cost(y, p, threshold, false_alarm, missed):
    said = p > threshold
    return int(np.mean(false_alarm * (said & (y == 0)) + missed * (~said & (y == 1))))


# %% wrong (names swapped): the names of the two errors confused
def expected_cost(y, p, threshold, false_alarm, missed):
    total = 0
    for truth, probability in zip(y, p):
        said = 1 if probability > threshold else 0
        if truth == 1 and said == 0:
            total = total + false_alarm
        elif truth == 0 and said == 1:
            total = total + missed
    return total / len(p)
