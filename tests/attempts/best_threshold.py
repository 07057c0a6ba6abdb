# %% correct: sorted candidates, the first minimum
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return min(sorted(candidates), key=cost)


# %% correct: a loop with the best so far
def best_threshold(y, p, candidates, false_alarm, missed):
    best, lowest = None, float("inf")
    for t in sorted(candidates):
        total = 0
        for truth, probability in zip(y, p):
            if probability > t and truth == 0:
                total += false_alarm
            elif not probability > t and truth == 1:
                total += missed
        if total < lowest:
            best, lowest = t, total
    return best


# %% correct: pairs of cost and candidate
def best_threshold(y, p, candidates, false_alarm, missed):
    pairs = []
    for t in candidates:
        alarms = int(np.sum((p > t) & (y == 0)))
        misses = int(np.sum((p <= t) & (y == 1)))
        pairs.append((alarms * false_alarm + misses * missed, t))
    return min(pairs)[1]


# %% correct: broadcasting and argmin
def best_threshold(y, p, candidates, false_alarm, missed):
    t = np.sort(np.array(candidates))
    said = p[None, :] > t[:, None]
    cost = false_alarm * (said & (y == 0)).sum(axis=1) + missed * (~said & (y == 1)).sum(axis=1)
    return t[np.argmin(cost)]


# %% correct: confusion matrix of scikit-learn, a dict
from sklearn.metrics import confusion_matrix


def best_threshold(y, p, candidates, false_alarm, missed):
    costs = {}
    for t in candidates:
        table = confusion_matrix(y, (p > t).astype(int), labels=[0, 1])
        costs[t] = table[0, 1] * false_alarm + table[1, 0] * missed
    lowest = min(costs.values())
    return min(t for t, cost in costs.items() if cost == lowest)


# %% correct: all equals, then the smallest, with isclose
def best_threshold(y, p, candidates, false_alarm, missed):
    candidates = np.array(candidates, dtype=float)
    costs = []
    for t in candidates:
        said = (p > t).astype(int)
        costs.append(np.mean(np.where(said == y, 0, np.where(y == 1, missed, false_alarm))))
    equals = candidates[np.isclose(costs, np.min(costs), rtol=1e-12, atol=0)]
    return float(equals.min())


# %% correct: a loop that compares candidates, no sorting
def best_threshold(y, p, candidates, false_alarm, missed):
    best = None
    lowest = None
    for t in candidates:
        fp = np.count_nonzero(p[y == 0] > t)
        fn = np.count_nonzero(p[y == 1] <= t)
        cost = fp * false_alarm + fn * missed
        if best is None or cost < lowest or (cost == lowest and t < best):
            best, lowest = t, cost
    return best


# %% correct: a lambda with a key of two parts
best_threshold = lambda y, p, candidates, false_alarm, missed: min(
    candidates,
    key=lambda t: (false_alarm * int(((p > t) & (y == 0)).sum()) + missed * int(((p <= t) & (y == 1)).sum()), t),
)


# %% correct: a class with __call__ and lexsort
class Chooser:
    def __call__(self, y, p, candidates, false_alarm, missed):
        costs = [self.cost(y, p, t, false_alarm, missed) for t in candidates]
        return candidates[int(np.lexsort((candidates, costs))[0])]

    def cost(self, y, p, t, false_alarm, missed):
        said = (p > t).astype(int)
        return np.mean(false_alarm * (said > y) + missed * (said < y))


best_threshold = Chooser()


# %% correct: Keras ops for the counts
import keras


def best_threshold(y, p, candidates, false_alarm, missed):
    chosen, smallest = None, None
    for t in sorted(list(candidates)):
        said = keras.ops.convert_to_tensor(p > t)
        truth = keras.ops.convert_to_tensor(y == 1)
        fp = int(keras.ops.sum(keras.ops.cast(said & ~truth, "int32")))
        fn = int(keras.ops.sum(keras.ops.cast(~said & truth, "int32")))
        cost = (fp * false_alarm + fn * missed) / len(y)
        if smallest is None or cost < smallest:
            chosen, smallest = t, cost
    return chosen


# %% misconception errors: the fewest errors
def best_threshold(y, p, candidates, false_alarm, missed):
    return min(sorted(candidates), key=lambda t: np.mean((p > t) != (y == 1)))


# %% misconception errors: the best accuracy
from sklearn.metrics import accuracy_score


def best_threshold(y, p, candidates, false_alarm, missed):
    return max(sorted(candidates), key=lambda t: accuracy_score(y, (p > t).astype(int)))


# %% misconception swapped: masks
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(missed * ((p > t) & (y == 0)) + false_alarm * ((p <= t) & (y == 1)))

    return min(sorted(candidates), key=cost)


# %% misconception swapped: a loop
def best_threshold(y, p, candidates, false_alarm, missed):
    pairs = []
    for t in candidates:
        cost = 0
        for truth, probability in zip(y, p):
            if probability > t and truth == 0:
                cost += missed
            if probability <= t and truth == 1:
                cost += false_alarm
        pairs.append((cost, t))
    return min(pairs)[1]


# %% misconception first: unsorted min
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return min(candidates, key=cost)


# %% misconception first: argmin of a list
def best_threshold(y, p, candidates, false_alarm, missed):
    costs = []
    for t in candidates:
        said = p > t
        costs.append(np.sum(said & (y == 0)) * false_alarm + np.sum(~said & (y == 1)) * missed)
    return candidates[int(np.argmin(costs))]


# %% misconception largest: sorted downwards
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return min(sorted(candidates, reverse=True), key=cost)


# %% misconception largest: less or equal in a sorted loop
def best_threshold(y, p, candidates, false_alarm, missed):
    best, lowest = None, np.inf
    for t in sorted(candidates):
        cost = np.sum((p > t) & (y == 0)) * false_alarm + np.sum((p <= t) & (y == 1)) * missed
        if cost <= lowest:
            best, lowest = t, cost
    return best


# %% misconception index: the place in the list
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return candidates.index(min(sorted(candidates), key=cost))


# %% misconception index: lexsort
def best_threshold(y, p, candidates, false_alarm, missed):
    costs = [
        np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1))) for t in candidates
    ]
    return int(np.lexsort((candidates, costs))[0])


# %% misconception cost: min of the costs
def best_threshold(y, p, candidates, false_alarm, missed):
    return min(
        np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1))) for t in candidates
    )


# %% misconception cost: the other half of the pair
def best_threshold(y, p, candidates, false_alarm, missed):
    pairs = []
    for t in candidates:
        said = (p > t).astype(int)
        pairs.append((np.mean(false_alarm * (said > y) + missed * (said < y)), t))
    return sorted(pairs)[0][0]


# %% misconception dearest: max
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return max(sorted(candidates), key=cost)


# %% misconception dearest: argmax
def best_threshold(y, p, candidates, false_alarm, missed):
    t = np.sort(candidates)
    said = p > t[:, None]
    cost = false_alarm * (said & (y == 0)).sum(axis=1) + missed * (~said & (y == 1)).sum(axis=1)
    return t[cost.argmax()]


# %% misconception at_least: NumPy
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p >= t) & (y == 0)) + missed * ((p < t) & (y == 1)))

    return min(sorted(candidates), key=cost)


# %% misconception at_least: a loop
def best_threshold(y, p, candidates, false_alarm, missed):
    pairs = []
    for t in candidates:
        cost = 0
        for truth, probability in zip(y, p):
            said = 0 if probability < t else 1
            if said != truth:
                cost += missed if truth else false_alarm
        pairs.append((cost, t))
    return min(pairs)[1]


# %% misconception formula: the formula
def best_threshold(y, p, candidates, false_alarm, missed):
    return false_alarm / (false_alarm + missed)


# %% misconception formula: from the ratio of the costs
def best_threshold(y, p, candidates, false_alarm, missed):
    ratio = missed / false_alarm
    return 1 / (1 + ratio)


# %% misconception nearest: min with a distance
def best_threshold(y, p, candidates, false_alarm, missed):
    formula = false_alarm / (false_alarm + missed)
    return min(sorted(candidates), key=lambda t: abs(t - formula))


# %% misconception nearest: NumPy
def best_threshold(y, p, candidates, false_alarm, missed):
    t = np.sort(np.array(candidates))
    return t[np.abs(t - false_alarm / (false_alarm + missed)).argmin()]


# %% misconception balanced: the mean recall by hand
def best_threshold(y, p, candidates, false_alarm, missed):
    def balanced(t):
        recalls = []
        if (y == 1).any():
            recalls.append(np.mean(p[y == 1] > t))
        if (y == 0).any():
            recalls.append(np.mean(p[y == 0] <= t))
        return np.mean(recalls)

    return max(sorted(candidates), key=balanced)


# %% misconception balanced: scikit-learn
from sklearn.metrics import balanced_accuracy_score


def best_threshold(y, p, candidates, false_alarm, missed):
    return max(sorted(candidates), key=lambda t: balanced_accuracy_score(y, (p > t).astype(int)))


# %% misconception f1: scikit-learn
from sklearn.metrics import f1_score


def best_threshold(y, p, candidates, false_alarm, missed):
    return max(sorted(candidates), key=lambda t: f1_score(y, (p > t).astype(int), zero_division=0))


# %% misconception f1: by hand
def best_threshold(y, p, candidates, false_alarm, missed):
    best, highest = None, -1
    for t in sorted(candidates):
        tp = np.sum((p > t) & (y == 1))
        wrong = np.sum((p > t) != (y == 1))
        f1 = 2 * tp / (2 * tp + wrong) if tp + wrong else 0.0
        if f1 > highest:
            best, highest = t, f1
    return best


# %% misconception of_p: the probabilities as candidates
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return min(np.unique(p), key=cost)


# %% misconception of_p: a loop over p
def best_threshold(y, p, candidates, false_alarm, missed):
    best, lowest = None, np.inf
    for t in sorted(p):
        cost = np.sum((p > t) & (y == 0)) * false_alarm + np.sum((p <= t) & (y == 1)) * missed
        if cost < lowest:
            best, lowest = t, cost
    return best


# %% wrong: sorts the list of the caller
def best_threshold(y, p, candidates, false_alarm, missed):
    candidates.sort()
    return min(
        candidates,
        key=lambda t: np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1))),
    )


# %% wrong (names of_p): a grid of its own
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        return np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))

    return min(np.arange(1, 100) / 100, key=cost)


# %% misconception half: one half
def best_threshold(y, p, candidates, false_alarm, missed):
    return 0.5


# %% wrong: the last candidate is never tried
def best_threshold(y, p, candidates, false_alarm, missed):
    candidates = sorted(candidates)
    best = candidates[0]
    lowest = np.inf
    for i in range(len(candidates) - 1):
        t = candidates[i]
        cost = np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))
        if cost < lowest:
            best, lowest = t, cost
    return best


# %% wrong: all equals as a list
def best_threshold(y, p, candidates, false_alarm, missed):
    costs = [
        np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1))) for t in candidates
    ]
    return sorted(t for t, cost in zip(candidates, costs) if cost == min(costs))


# %% wrong: index into the sorted costs, the candidates unsorted
def best_threshold(y, p, candidates, false_alarm, missed):
    costs = [
        np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1))) for t in sorted(candidates)
    ]
    return candidates[int(np.argmin(costs))]


# %% wrong: the smallest candidate
def best_threshold(y, p, candidates, false_alarm, missed):
    return min(candidates)


# %% wrong: only the missed ones
def best_threshold(y, p, candidates, false_alarm, missed):
    return min(sorted(candidates), key=lambda t: np.sum((p <= t) & (y == 1)) * missed)


# %% wrong: returns in the loop
def best_threshold(y, p, candidates, false_alarm, missed):
    best, lowest = None, np.inf
    for t in sorted(candidates):
        cost = np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1)))
        if cost < lowest:
            best, lowest = t, cost
        return best


# %% wrong: candidate and cost
def best_threshold(y, p, candidates, false_alarm, missed):
    pairs = []
    for t in candidates:
        said = (p > t).astype(int)
        pairs.append((t, np.mean(false_alarm * (said > y) + missed * (said < y))))
    return min(pairs, key=lambda pair: (pair[1], pair[0]))


# %% misconception index: the place among the sorted
def best_threshold(y, p, candidates, false_alarm, missed):
    costs = [
        np.mean(false_alarm * ((p > t) & (y == 0)) + missed * ((p <= t) & (y == 1))) for t in sorted(candidates)
    ]
    return int(np.argmin(costs))


# %% wrong: costs within the classes
def best_threshold(y, p, candidates, false_alarm, missed):
    def cost(t):
        said = p > t
        fpr = said[y == 0].mean() if (y == 0).any() else 0
        fnr = (~said[y == 1]).mean() if (y == 1).any() else 0
        return false_alarm * fpr + missed * fnr

    return min(sorted(candidates), key=cost)


# %% wrong (names first): strictly less, in the order of the list
def best_threshold(y, p, candidates, false_alarm, missed):
    best, lowest = candidates[0], None
    for t in candidates:
        cost = sum(
            (false_alarm if truth == 0 else 0) if prob > t else (missed if truth == 1 else 0)
            for truth, prob in zip(y, p)
        )
        if lowest is None or cost < lowest:
            best, lowest = t, cost
    return best


# %% misconception half: the candidate nearest to one half
def best_threshold(y, p, candidates, false_alarm, missed):
    distance = np.abs(np.array(candidates) - 0.5)
    return candidates[int(np.argmin(distance))]
