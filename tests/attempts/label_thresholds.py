# %% correct: loops, candidates sorted
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, None
        for threshold in sorted(candidates):
            called = p[:, j] > threshold
            misses = ((y[:, j] == 1) & ~called).sum()
            alarms = ((y[:, j] == 0) & called).sum()
            cost = missed[j] * misses + alarms
            if lowest is None or cost < lowest:
                best, lowest = threshold, cost
        result.append(best)
    return result


# %% correct: a table of costs and argmin
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.asarray(missed) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% correct: min with a key of cost and threshold
def label_thresholds(y, p, candidates, missed):
    def cost(j, t):
        return sum(
            missed[j] if truth == 1 and not prob > t else 1 if truth == 0 and prob > t else 0
            for truth, prob in zip(y[:, j], p[:, j])
        )

    return [min(candidates, key=lambda t: (cost(j, t), t)) for j in range(len(missed))]


# %% correct: a lambda
label_thresholds = lambda y, p, candidates, missed: [
    min((m * np.sum(t_j * (p_j <= c)) + np.sum((1 - t_j) * (p_j > c)), c) for c in candidates)[1]
    for t_j, p_j, m in zip(y.T, p.T, missed)
]


# %% correct: scikit-learn's confusion matrix
from sklearn.metrics import confusion_matrix


def label_thresholds(y, p, candidates, missed):
    chosen = []
    for j, cost_of_miss in enumerate(missed):
        costs = {}
        for t in candidates:
            tn, fp, fn, tp = confusion_matrix(y[:, j], (p[:, j] > t).astype(int), labels=[0, 1]).ravel()
            costs[t] = cost_of_miss * fn + fp
        lowest = min(costs.values())
        chosen.append(min(t for t in costs if costs[t] == lowest))
    return chosen


# %% correct: weights for the cells, an array
def label_thresholds(y, p, candidates, missed):
    weights = np.where(y == 1, np.array(missed, dtype=float), 1.0)
    ordered = sorted(candidates)
    costs = np.array([(weights * ((p > t).astype(int) != y)).sum(axis=0) for t in ordered])
    return np.array(ordered)[np.argmin(costs, axis=0)]


# %% correct: a class with __call__
class Chooser:
    def cost(self, truth, probabilities, threshold, miss):
        total = 0
        for t, q in zip(truth, probabilities):
            said = 1 if q > threshold else 0
            if t == 1 and said == 0:
                total += miss
            if t == 0 and said == 1:
                total += 1
        return total

    def __call__(self, y, p, candidates, missed):
        out = []
        for j in range(p.shape[1]):
            pairs = [(self.cost(y[:, j], p[:, j], t, missed[j]), t) for t in candidates]
            pairs.sort()
            out.append(pairs[0][1])
        return out


label_thresholds = Chooser()


# %% correct: functools.partial, false alarm as an argument
from functools import partial


def thresholds_for(alarm, y, p, candidates, missed):
    best = [None] * len(missed)
    for j, miss in enumerate(missed):
        lowest = float("inf")
        for t in candidates:
            said = np.where(p[:, j] > t, 1, 0)
            cost = miss * np.sum((y[:, j] == 1) * (said == 0)) + alarm * np.sum((y[:, j] == 0) * (said == 1))
            if cost < lowest or (cost == lowest and t < best[j]):
                best[j], lowest = t, cost
    return best


label_thresholds = partial(thresholds_for, 1)


# %% correct: saved cost, the largest saving
def label_thresholds(y, p, candidates, missed):
    order = sorted(set(candidates))
    answer = np.zeros(len(missed))
    for j in range(len(missed)):
        savings = []
        for t in order:
            yes = p[:, j] > t
            savings.append(missed[j] * np.count_nonzero(y[yes, j]) - np.count_nonzero(y[yes, j] == 0))
        answer[j] = order[int(np.argmax(savings))]
    return answer


# %% correct: the mean cost of a label, equally good
def label_thresholds(y, p, candidates, missed):
    t = np.array(sorted(candidates))
    result = []
    for truth, prob, miss in zip(y.T, p.T, missed):
        called = prob[:, np.newaxis] > t
        cost = np.where(called, 1 - truth[:, np.newaxis], miss * truth[:, np.newaxis])
        total = cost.sum(axis=0)
        result.append(float(t[total == total.min()].min()))
    return result


# %% correct: lexsort
def label_thresholds(y, p, candidates, missed):
    c = np.asarray(candidates)
    chosen = []
    for j in range(np.shape(y)[1]):
        costs = [missed[j] * ((y[:, j] == 1) & (p[:, j] <= t)).sum() + ((y[:, j] == 0) & (p[:, j] > t)).sum() for t in c]
        chosen.append(c[np.lexsort((c, costs))[0]])
    return np.array(chosen)


# %% correct: searchsorted on sorted probabilities
def label_thresholds(y, p, candidates, missed):
    t = np.array(sorted(candidates), dtype=float)
    rows = []
    for j in range(len(missed)):
        ones = np.sort(p[y[:, j] == 1, j])
        zeros = np.sort(p[y[:, j] == 0, j])
        misses = np.searchsorted(ones, t, side="right")
        alarms = len(zeros) - np.searchsorted(zeros, t, side="right")
        rows.append(t[np.argmin(missed[j] * misses + alarms)])
    return rows


# %% correct: copies, descending, equal ones overwrite
def label_thresholds(y, p, candidates, missed):
    y, p, missed = np.array(y), np.array(p), list(missed)
    candidates = list(candidates)
    candidates.sort(reverse=True)
    k = y.shape[1]
    best = [candidates[0]] * k
    lowest = [np.inf] * k
    for t in candidates:
        for j in range(k):
            cost = 0.0
            for i in range(len(y)):
                if y[i, j] == 1 and p[i, j] <= t:
                    cost += missed[j]
                elif y[i, j] == 0 and p[i, j] > t:
                    cost += 1
            if cost <= lowest[j]:
                lowest[j] = cost
                best[j] = t
    return best


# %% misconception one_for_all: the total over all labels
def label_thresholds(y, p, candidates, missed):
    def cost(t):
        called = p > t
        return (((y == 1) & ~called) * np.array(missed)).sum() + ((y == 0) & called).sum()

    best = min(sorted(candidates), key=cost)
    return [best] * y.shape[1]


# %% misconception one_for_all: np.full
def label_thresholds(y, p, candidates, missed):
    t = np.sort(candidates)
    costs = [np.where(y == 1, np.array(missed) * (p <= c), 1.0 * (p > c)).sum() for c in t]
    return np.full(len(missed), t[np.argmin(costs)])


# %% misconception that_number: the total over all labels
def label_thresholds(y, p, candidates, missed):
    def cost(t):
        called = p > t
        return (((y == 1) & ~called) * np.array(missed)).sum() + ((y == 0) & called).sum()

    return min(sorted(candidates), key=cost)


# %% misconception that_number: argmin of all cells
def label_thresholds(y, p, candidates, missed):
    t = np.sort(candidates)
    costs = [np.where(y == 1, np.array(missed) * (p <= c), 1.0 * (p > c)).sum() for c in t]
    return float(t[np.argmin(costs)])


# %% misconception errors: the costs of a miss not used
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        errors = {t: np.sum((p[:, j] > t) != (y[:, j] == 1)) for t in sorted(candidates)}
        result.append(min(errors, key=errors.get))
    return result


# %% misconception errors: the best accuracy
from sklearn.metrics import accuracy_score


def label_thresholds(y, p, candidates, missed):
    t = sorted(candidates)
    return [
        t[int(np.argmax([accuracy_score(y[:, j], p[:, j] > c) for c in t]))] for j in range(len(missed))
    ]


# %% misconception turned: the false alarm costs missed
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, np.inf
        for t in sorted(candidates):
            called = p[:, j] > t
            cost = ((y[:, j] == 1) & ~called).sum() + missed[j] * ((y[:, j] == 0) & called).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception turned: a table of costs
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    alarms = (called & (y == 0)).sum(axis=1)
    misses = (~called & (y == 1)).sum(axis=1)
    return t[(alarms * np.array(missed) + misses).argmin(axis=0)]


# %% misconception mean_cost: np.mean of missed
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.mean(missed) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% misconception mean_cost: by hand
def label_thresholds(y, p, candidates, missed):
    miss = sum(missed) / len(missed)
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, np.inf
        for t in sorted(candidates):
            called = p[:, j] > t
            cost = miss * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception f1: by hand
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, highest = None, -1
        for t in sorted(candidates):
            said = (p[:, j] > t).astype(int)
            both = y[:, j].sum() + said.sum()
            f1 = 2 * (y[:, j] * said).sum() / both if both else 0
            if f1 > highest:
                best, highest = t, f1
        result.append(best)
    return result


# %% misconception f1: scikit-learn
from sklearn.metrics import f1_score


def label_thresholds(y, p, candidates, missed):
    t = sorted(candidates)
    answer = []
    for j in range(len(missed)):
        scores = [f1_score(y[:, j], (p[:, j] > c).astype(int), zero_division=0) for c in t]
        answer.append(t[int(np.argmax(scores))])
    return answer


# %% misconception only_missed: loops
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, np.inf
        for t in sorted(candidates):
            cost = missed[j] * ((y[:, j] == 1) & ~(p[:, j] > t)).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception only_missed: a table
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    misses = ((y == 1) & (p <= t[:, None, None])).sum(axis=1)
    return t[(misses * np.array(missed)).argmin(axis=0)]


# %% misconception first: not sorted, loops
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, np.inf
        for t in candidates:
            called = p[:, j] > t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception first: not sorted, a table
def label_thresholds(y, p, candidates, missed):
    t = np.array(candidates, dtype=float)
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% misconception largest: sorted the other way
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, np.inf
        for t in sorted(candidates, reverse=True):
            called = p[:, j] > t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception largest: equal ones overwrite
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(len(missed)):
        best, lowest = None, float("inf")
        for t in sorted(candidates):
            cost = sum(missed[j] for a, q in zip(y[:, j], p[:, j]) if a == 1 and q <= t)
            cost += sum(1 for a, q in zip(y[:, j], p[:, j]) if a == 0 and q > t)
            if cost <= lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception at_least: loops
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, lowest = None, np.inf
        for t in sorted(candidates):
            called = p[:, j] >= t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% misconception at_least: a table
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    misses = ((y == 1) & (p < t[:, None, None])).sum(axis=1)
    alarms = ((y == 0) & (p >= t[:, None, None])).sum(axis=1)
    return t[(misses * np.array(missed) + alarms).argmin(axis=0)]


# %% misconception dearest: argmax
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmax(axis=0)]


# %% misconception dearest: the sign of the comparison
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        best, highest = None, -1
        for t in sorted(candidates):
            called = p[:, j] > t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            if cost > highest:
                best, highest = t, cost
        result.append(best)
    return result


# %% misconception formula: from the costs alone
def label_thresholds(y, p, candidates, missed):
    return [1 / (1 + cost) for cost in missed]


# %% misconception formula: NumPy
def label_thresholds(y, p, candidates, missed):
    false_alarm = 1.0
    return false_alarm / (false_alarm + np.array(missed, dtype=float))


# %% misconception places: argmin in the given list
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        pairs = []
        for t in candidates:
            called = p[:, j] > t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            pairs.append((cost, t))
        result.append(pairs.index(min(pairs)))
    return result


# %% misconception places: index of the best
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    best = t[costs.argmin(axis=0)]
    return [int(np.flatnonzero(np.array(candidates) == b)[0]) for b in best]


# %% misconception costs: the lowest, NumPy
def label_thresholds(y, p, candidates, missed):
    t = np.array(candidates, dtype=float)
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return costs.min(axis=0)


# %% misconception costs: the lowest, loops
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        lowest = np.inf
        for t in sorted(candidates):
            called = p[:, j] > t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            lowest = min(lowest, cost)
        result.append(float(lowest))
    return result


# %% wrong (names formula): the candidate nearest to the formula
def label_thresholds(y, p, candidates, missed):
    return [min(sorted(candidates), key=lambda t: abs(t - 1 / (1 + m))) for m in missed]


# %% wrong (names places): the place in the sorted list
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return costs.argmin(axis=0)


# %% wrong (names first): min with a key
def label_thresholds(y, p, candidates, missed):
    def cost(j, t):
        return missed[j] * np.sum((y[:, j] == 1) & (p[:, j] <= t)) + np.sum((y[:, j] == 0) & (p[:, j] > t))

    return [min(candidates, key=lambda t: cost(j, t)) for j in range(y.shape[1])]


# %% wrong: sorts the candidates in place
def label_thresholds(y, p, candidates, missed):
    candidates.sort()
    called = p[None] > np.array(candidates)[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return [candidates[i] for i in costs.argmin(axis=0)]


# %% wrong: takes candidates out of the list
def label_thresholds(y, p, candidates, missed):
    result = []
    while candidates:
        t = candidates.pop()
        called = p > t
        costs = ((y == 1) & ~called).sum(axis=0) * np.array(missed) + ((y == 0) & called).sum(axis=0)
        result.append((costs, t))
    return [min((costs[j], t) for costs, t in result)[1] for j in range(y.shape[1])]


# %% wrong: rounds the probabilities in place
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    p[:] = np.round(p)
    return t[costs.argmin(axis=0)]


# %% wrong: returns in the loop
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        costs = []
        for t in sorted(candidates):
            called = p[:, j] > t
            costs.append((missed[j] * (y[:, j] * ~called).sum() + ((1 - y[:, j]) * called).sum(), t))
        result.append(min(costs)[1])
        return result


# %% wrong: the lowest cost is not reset for the next label
def label_thresholds(y, p, candidates, missed):
    result = []
    best, lowest = None, np.inf
    for j in range(y.shape[1]):
        for t in sorted(candidates):
            called = p[:, j] > t
            cost = missed[j] * ((y[:, j] == 1) & ~called).sum() + ((y[:, j] == 0) & called).sum()
            if cost < lowest:
                best, lowest = t, cost
        result.append(best)
    return result


# %% wrong: a threshold for each row
def label_thresholds(y, p, candidates, missed):
    result = []
    for i in range(len(y)):
        pairs = []
        for t in candidates:
            called = p[i] > t
            cost = (np.array(missed) * ((y[i] == 1) & ~called)).sum() + ((y[i] == 0) & called).sum()
            pairs.append((cost, t))
        result.append(min(pairs)[1])
    return result


# %% wrong: the cost of the first label for all
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * missed[0] + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% wrong: the costs in the wrong order
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.sort(missed) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% wrong: a miss costs one more
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * (1 + np.array(missed)) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% wrong: halves cut off
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed).astype(int) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% wrong: shares of ones and zeros for the counts
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        ones, zeros = max((y[:, j] == 1).sum(), 1), max((y[:, j] == 0).sum(), 1)
        pairs = []
        for t in candidates:
            misses = ((y[:, j] == 1) & (p[:, j] <= t)).sum() / ones
            alarms = ((y[:, j] == 0) & (p[:, j] > t)).sum() / zeros
            pairs.append((missed[j] * misses + alarms, t))
        result.append(min(pairs)[1])
    return result


# %% wrong: hits pay as well
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        pairs = []
        for t in candidates:
            misses = (y[:, j] == 1) & (p[:, j] <= t)
            called = p[:, j] > t
            pairs.append((missed[j] * misses.sum() + called.sum(), t))
        result.append(min(pairs)[1])
    return result


# %% wrong: the costs weighed with the probabilities
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((~called) * p).sum(axis=1) * np.array(missed) + (called * (1 - p)).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% wrong: the last candidate forgotten
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        pairs = []
        for i in range(len(candidates) - 1):
            t = candidates[i]
            cost = missed[j] * ((y[:, j] == 1) & (p[:, j] <= t)).sum() + ((y[:, j] == 0) & (p[:, j] > t)).sum()
            pairs.append((cost, t))
        result.append(min(pairs)[1])
    return result


# %% wrong: the probabilities that occur as candidates
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        pairs = []
        for t in np.unique(p[:, j]):
            cost = missed[j] * ((y[:, j] == 1) & (p[:, j] <= t)).sum() + ((y[:, j] == 0) & (p[:, j] > t)).sum()
            pairs.append((cost, t))
        result.append(min(pairs)[1])
    return result


# %% wrong (names one_for_all): .5 for all
def label_thresholds(y, p, candidates, missed):
    return [0.5] * y.shape[1]


# %% wrong: starts at .5 and keeps it where nothing is better
def label_thresholds(y, p, candidates, missed):
    def cost(j, t):
        return missed[j] * np.sum((y[:, j] == 1) & (p[:, j] <= t)) + np.sum((y[:, j] == 0) & (p[:, j] > t))

    result = []
    for j in range(y.shape[1]):
        best = 0.5
        for t in sorted(candidates):
            if cost(j, t) < cost(j, best):
                best = t
        result.append(best)
    return result


# %% wrong: stops where the costs rise
def label_thresholds(y, p, candidates, missed):
    def cost(j, t):
        return missed[j] * np.sum((y[:, j] == 1) & (p[:, j] <= t)) + np.sum((y[:, j] == 0) & (p[:, j] > t))

    t = sorted(candidates)
    result = []
    for j in range(y.shape[1]):
        i = 0
        while i + 1 < len(t) and cost(j, t[i + 1]) < cost(j, t[i]):
            i += 1
        result.append(t[i])
    return result


# %% wrong: the middle of equal ones
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return [float(t[costs[:, j] == costs[:, j].min()].mean()) for j in range(costs.shape[1])]


# %% wrong: the same candidate not twice
def label_thresholds(y, p, candidates, missed):
    left = sorted(candidates)
    result = []
    for j in range(y.shape[1]):
        def cost(t):
            return missed[j] * np.sum((y[:, j] == 1) & (p[:, j] <= t)) + np.sum((y[:, j] == 0) & (p[:, j] > t))

        best = min(left, key=cost)
        if len(left) > 1:
            left.remove(best)
        result.append(best)
    return result


# %% wrong: single precision
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None].astype("float32") > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return t[costs.argmin(axis=0)]


# %% wrong: the whole table
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    return ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)


# %% wrong: pairs of cost and threshold
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        pairs = []
        for t in candidates:
            cost = missed[j] * ((y[:, j] == 1) & (p[:, j] <= t)).sum() + ((y[:, j] == 0) & (p[:, j] > t)).sum()
            pairs.append((cost, t))
        result.append(min(pairs))
    return result


# %% wrong: text
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    return [str(t[i]) for i in costs.argmin(axis=0)]


# %% wrong: prints
def label_thresholds(y, p, candidates, missed):
    t = np.sort(np.array(candidates, dtype=float))
    called = p[None] > t[:, None, None]
    costs = ((y == 1) & ~called).sum(axis=1) * np.array(missed) + ((y == 0) & called).sum(axis=1)
    print(t[costs.argmin(axis=0)])


# %% wrong (names only_missed): ~ on ints
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        pairs = []
        for t in candidates:
            called = (p[:, j] > t).astype(int)
            cost = missed[j] * (y[:, j] * ~called).sum() + (~y[:, j] * called).sum()
            pairs.append((cost, t))
        result.append(min(pairs)[1])
    return result


# %% wrong: raises on a label without any 1
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        surest = p[y[:, j] == 1, j].max()
        pairs = []
        for t in candidates:
            cost = missed[j] * ((y[:, j] == 1) & (p[:, j] <= t)).sum() + ((y[:, j] == 0) & (p[:, j] > t)).sum()
            pairs.append((cost, t, surest))
        result.append(min(pairs)[1])
    return result


# %% wrong: None for a label without any 1
def label_thresholds(y, p, candidates, missed):
    result = []
    for j in range(y.shape[1]):
        if not y[:, j].any():
            result.append(None)
            continue
        pairs = []
        for t in candidates:
            cost = missed[j] * ((y[:, j] == 1) & (p[:, j] <= t)).sum() + ((y[:, j] == 0) & (p[:, j] > t)).sum()
            pairs.append((cost, t))
        result.append(min(pairs)[1])
    return result
