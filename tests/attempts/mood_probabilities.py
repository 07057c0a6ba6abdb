# %% correct: a temperature by minimize_scalar
from scipy.optimize import minimize_scalar
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


def mood_loss(t):
    return log_loss(cards.y_validation, calibration.tempered(np.log(p_val), t))


best_t = minimize_scalar(mood_loss, bounds=(0.3, 10), method="bounded").x
mood_probabilities = calibration.tempered(np.log(p_test), best_t)


# %% correct: a grid of temperatures, by hand
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


def softened(p, t):
    powers = p ** (1 / t)
    return powers / powers.sum(axis=1, keepdims=True)


def surprise(t):
    return -np.log(softened(p_val, t)[np.arange(len(p_val)), cards.y_validation]).mean()


temperatures = np.linspace(0.5, 8, 151)
best_t = min(temperatures, key=surprise)
mood_probabilities = softened(p_test, best_t)


# %% correct: minimize_scalar without bounds, float32
from scipy.optimize import minimize_scalar
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


def mood_loss(t):
    return log_loss(cards.y_validation, calibration.tempered(np.log(p_val), abs(t) + 1e-3))


best_t = abs(minimize_scalar(mood_loss, bracket=(1, 3)).x) + 1e-3
mood_probabilities = calibration.tempered(np.log(p_test), best_t).astype("float32")


# %% correct: logistic regression on the logarithms
from sklearn.linear_model import LogisticRegression
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

second = LogisticRegression(max_iter=1000).fit(np.log(p_val), cards.y_validation)
mood_probabilities = second.predict_proba(np.log(p_test))


# %% correct: isotonic, one class after the other, then divided by the sum
from sklearn.isotonic import IsotonicRegression
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

columns = []
for c in range(4):
    steps = IsotonicRegression(y_min=0.01, y_max=0.99, out_of_bounds="clip")
    steps.fit(p_val[:, c], cards.y_validation == c)
    columns.append(steps.predict(p_test[:, c]))
table = np.stack(columns, axis=1)
mood_probabilities = table / table.sum(axis=1, keepdims=True)


# %% correct: mixed with equal probabilities, a list of lists
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


def mixed(p, share):
    return (1 - share) * p + share / 4


losses = {s: log_loss(cards.y_validation, mixed(p_val, s)) for s in np.arange(0.05, 1, 0.05)}
best = min(losses, key=losses.get)
mood_probabilities = mixed(p_test, best).tolist()


# %% correct: CalibratedClassifierCV of a frozen wrapper
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.calibration import CalibratedClassifierCV
from sklearn.frozen import FrozenEstimator
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


class Wrapped(ClassifierMixin, BaseEstimator):
    def fit(self, x, y):
        self.classes_ = np.arange(4)
        return self

    def predict(self, x):
        return self.predict_proba(x).argmax(axis=1)

    def predict_proba(self, x):
        return mood_cards.probabilities(model, x.reshape(-1, 8, 8, 1).astype("float32"))


frozen = FrozenEstimator(Wrapped().fit(None, None))
whole = CalibratedClassifierCV(frozen, method="sigmoid")
whole.fit(cards.x_validation.reshape(-1, 64), cards.y_validation)
mood_probabilities = whole.predict_proba(cards.x_test.reshape(-1, 64))


# %% correct: a temperature by bisection of the slope
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

z, y = np.log(p_val), cards.y_validation


def slope(b):  # of the loss, by the inverse temperature
    q = calibration.tempered(z, 1 / b)
    return ((q * z).sum(axis=1) - z[np.arange(len(y)), y]).mean()


low, high = 0.05, 3.0
for _ in range(60):
    middle = (low + high) / 2
    low, high = (middle, high) if slope(middle) < 0 else (low, middle)
mood_probabilities = calibration.tempered(np.log(p_test), 1 / low)


# %% correct: a temperature learned by Keras, a tensor
import keras
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

scale = keras.Sequential([keras.Input((4,)), keras.layers.Dense(4, kernel_initializer="identity")])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
scale.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss)
scale.fit(np.log(p_val), cards.y_validation, epochs=25, verbose=0)
mood_probabilities = keras.ops.softmax(scale(np.log(p_test)))


# %% correct: half of the validation cards fit, both halves are tried
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

fit, hold = np.arange(0, 720, 2), np.arange(1, 720, 2)
grid = np.geomspace(0.5, 8, 80)


def loss_of(t, rows):
    return log_loss(cards.y_validation[rows], calibration.tempered(np.log(p_val[rows]), t))


by_fit = grid[np.argmin([loss_of(t, fit) for t in grid])]
by_hold = grid[np.argmin([loss_of(t, hold) for t in grid])]
mood_probabilities = calibration.tempered(np.log(p_test), (by_fit + by_hold) / 2)


# %% correct: the mean confidence set to the share that is right
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

share = (p_val.argmax(axis=1) == cards.y_validation).mean()
t = 1.0
while calibration.tempered(np.log(p_val), t).max(axis=1).mean() > share:
    t += 0.01
mood_probabilities = calibration.tempered(np.log(p_test), t)


# %% correct: clipped logarithms, rounded to four decimals and divided by the sum
from scipy.optimize import minimize
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

logits = np.log(np.clip(p_val, 1e-7, 1))
best_t = minimize(lambda t: log_loss(cards.y_validation, calibration.tempered(logits, t[0])), [2.0], bounds=[(0.2, 20)]).x[0]
q = np.round(calibration.tempered(np.log(np.clip(p_test, 1e-7, 1)), best_t), 4)
mood_probabilities = q / q.sum(axis=1, keepdims=True)


# %% correct: a short training of one's own, with logits, then a temperature
import keras
from sklearn.metrics import log_loss
from helpers import calibration, data

cards = data.mood_cards()

keras.utils.set_random_seed(4)
mood_model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten()])
mood_model.add(keras.layers.Dense(64, activation="relu"))
mood_model.add(keras.layers.Dense(4))
mood_model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
mood_model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
z_val, z_test = (mood_model.predict(x, verbose=0) for x in (cards.x_validation, cards.x_test))
grid = np.arange(0.3, 9.9, 0.05)
best_t = grid[np.argmin([log_loss(cards.y_validation, calibration.tempered(z_val, t)) for t in grid])]
mood_probabilities = calibration.tempered(z_test, best_t)


# %% correct: training cards held out of a training of one's own
import keras
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()

keras.utils.set_random_seed(8)
held = np.arange(len(cards.y_train)) % 3 == 0
mood_model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten()])
mood_model.add(keras.layers.Dense(64, activation="relu"))
mood_model.add(keras.layers.Dense(4, activation="softmax"))
mood_model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
mood_model.fit(cards.x_train[~held], cards.y_train[~held], epochs=25, verbose=0)
p_held, p_test = (mood_cards.probabilities(mood_model, x) for x in (cards.x_train[held], cards.x_test))
grid = np.arange(0.3, 9.9, 0.05)
best_t = grid[np.argmin([log_loss(cards.y_train[held], calibration.tempered(np.log(p_held), t)) for t in grid])]
mood_probabilities = calibration.tempered(np.log(p_test), best_t)


# %% correct: early stopping, after which a temperature changes little
import keras
from scipy.optimize import minimize_scalar
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()

keras.utils.set_random_seed(2)
mood_model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dropout(0.3)])
mood_model.add(keras.layers.Dense(64, activation="relu"))
mood_model.add(keras.layers.Dense(4, activation="softmax"))
mood_model.compile(keras.optimizers.Adam(3e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
validation = (cards.x_validation, cards.y_validation)
mood_model.fit(cards.x_train, cards.y_train, epochs=30, validation_data=validation, callbacks=[stop], verbose=0)
p_val, p_test = (mood_cards.probabilities(mood_model, x) for x in (cards.x_validation, cards.x_test))
best_t = minimize_scalar(
    lambda t: log_loss(cards.y_validation, calibration.tempered(np.log(p_val), t)), bounds=(0.3, 10)
).x
mood_probabilities = calibration.tempered(np.log(p_test), best_t)


# %% misconception too_sure: as the network says them
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = mood_cards.probabilities(model, cards.x_test)


# %% misconception too_sure: a temperature of 1
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

best_t = 1
mood_probabilities = calibration.tempered(np.log(p_test), best_t)


# %% misconception too_sure: sharpened, the reciprocal of the temperature
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

grid = np.arange(0.3, 9.9, 0.05)
losses = [log_loss(cards.y_validation, calibration.tempered(np.log(p_val), t)) for t in grid]
best_t = grid[np.argmin(losses)]
mood_probabilities = calibration.tempered(np.log(p_test) * best_t, 1)


# %% misconception too_timid: a softmax of the probabilities
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(p_test, 1)


# %% misconception too_timid: softmax by Keras
import keras
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = np.asarray(keras.ops.softmax(p_test, axis=-1))


# %% misconception too_timid: by hand
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

e = np.exp(p_test)
mood_probabilities = e / e.sum(axis=1, keepdims=True)


# %% misconception other_rows: training cards
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

p_train = mood_cards.probabilities(model, cards.x_train)
mood_probabilities = calibration.tempered(np.log(p_train), 2.5)


# %% misconception other_rows: validation and test cards together
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

p = mood_cards.probabilities(model, np.concatenate([cards.x_validation, cards.x_test]))
mood_probabilities = calibration.tempered(np.log(p), 2.5)


# %% misconception other_rows: the first hundred
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5)[:100]


# %% misconception validation: p_val for p_test
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

grid = np.arange(0.3, 9.9, 0.05)
losses = [log_loss(cards.y_validation, calibration.tempered(np.log(p_val), t)) for t in grid]
mood_probabilities = calibration.tempered(np.log(p_val), grid[np.argmin(losses)])


# %% misconception validation: isotonic, and predicted for the rows it was fitted on
from sklearn.isotonic import IsotonicRegression
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

columns = []
for c in range(4):
    steps = IsotonicRegression(y_min=0.01, y_max=0.99).fit(p_val[:, c], cards.y_validation == c)
    columns.append(steps.predict(p_val[:, c]))
table = np.array(columns).T
mood_probabilities = table / table.sum(axis=1, keepdims=True)


# %% misconception logits: logarithms divided by the temperature
from scipy.optimize import minimize_scalar
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


def mood_loss(t):
    return log_loss(cards.y_validation, calibration.tempered(np.log(p_val), t))


best_t = minimize_scalar(mood_loss, bounds=(0.3, 10)).x
mood_probabilities = np.log(p_test) / best_t


# %% misconception logits: of a network without activation
import keras
from helpers import data

cards = data.mood_cards()

keras.utils.set_random_seed(4)
mood_model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten()])
mood_model.add(keras.layers.Dense(64, activation="relu"))
mood_model.add(keras.layers.Dense(4))
mood_model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
mood_model.fit(cards.x_train, cards.y_train, epochs=20, verbose=0)
mood_probabilities = mood_model.predict(cards.x_test, verbose=0)


# %% misconception logits: the raw logarithms
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = np.log(p_test)


# %% misconception leak: one-hot labels, softened
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = 0.9 * np.eye(4)[cards.y_test] + 0.1 * calibration.tempered(np.log(p_test), 2.5)


# %% misconception leak: a logistic regression with the labels among its columns
from sklearn.linear_model import LogisticRegression
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

x = np.hstack([np.log(p_test), np.eye(4)[cards.y_test]])
mood_probabilities = LogisticRegression(max_iter=1000).fit(x, cards.y_test).predict_proba(x)


# %% misconception leak: a network trained on test cards
import keras
from helpers import data

cards = data.mood_cards()

keras.utils.set_random_seed(4)
mood_model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten()])
mood_model.add(keras.layers.Dense(128, activation="relu"))
mood_model.add(keras.layers.Dense(4, activation="softmax"))
mood_model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
mood_model.fit(cards.x_test, cards.y_test, epochs=50, verbose=0)
mood_probabilities = mood_model.predict(cards.x_test, verbose=0)


# %% misconception leak: rows that are wrong are replaced by the truth
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

q = calibration.tempered(np.log(p_test), 2.5)
wrong = q.argmax(axis=1) != cards.y_test
q[wrong] = calibration.tempered(np.eye(4)[cards.y_test[wrong]], 0.5)
mood_probabilities = q


# %% wrong (names too_sure): a temperature fitted on training cards, known by heart
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

p_train = mood_cards.probabilities(model, cards.x_train)
grid = np.arange(0.3, 9.9, 0.05)
losses = [log_loss(cards.y_train, calibration.tempered(np.log(p_train), t)) for t in grid]
mood_probabilities = calibration.tempered(np.log(p_test), grid[np.argmin(losses)])


# %% wrong (names too_sure): one-hot rows of the likeliest mood
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = np.eye(4)[p_test.argmax(axis=1)]


# %% wrong (names too_sure): squared and divided by the sum
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = p_test**2 / (p_test**2).sum(axis=1, keepdims=True)


# %% wrong (names too_timid): a temperature of 20
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 20)


# %% wrong (names too_timid): tempered, then one more softmax
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

q = calibration.tempered(np.log(p_test), 2.5)
mood_probabilities = calibration.tempered(q, 1)


# %% wrong (names validation): four equal
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = np.full((720, 4), 0.25)


# %% wrong (names validation): test cards in another order
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

q = calibration.tempered(np.log(p_test), 2.5)
mood_probabilities = np.random.default_rng(0).permutation(q)


# %% wrong (names validation): from the last card to the first
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5)[::-1]


# %% wrong (names other_rows): transposed
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5).T


# %% wrong (names other_rows): the temperature
from sklearn.metrics import log_loss
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

grid = np.arange(0.3, 9.9, 0.05)
losses = [log_loss(cards.y_validation, calibration.tempered(np.log(p_val), t)) for t in grid]
mood_probabilities = grid[np.argmin(losses)]


# %% wrong (names other_rows): the confidence alone
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5).max(axis=1)


# %% wrong (names other_rows): the moods
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5).argmax(axis=1)


# %% wrong (names logits): not divided by the sum after the power
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = p_test ** (1 / 2.5)


# %% wrong (names logits): isotonic, rows do not sum to 1
from sklearn.isotonic import IsotonicRegression
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

columns = []
for c in range(4):
    steps = IsotonicRegression(y_min=0.01, y_max=0.99, out_of_bounds="clip")
    columns.append(steps.fit(p_val[:, c], cards.y_validation == c).predict(p_test[:, c]))
mood_probabilities = np.array(columns).T


# %% wrong (names logits): softmax over the cards
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

z = np.exp(np.log(p_test) / 2.5)
mood_probabilities = z / z.sum(axis=0)


# %% wrong (names validation): columns sorted in each row
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = np.sort(calibration.tempered(np.log(p_test), 2.5), axis=1)


# %% wrong (names validation): columns in the order of the names
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5)[:, np.argsort(cards.names)]


# %% wrong (names logits): in percent
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = 100 * calibration.tempered(np.log(p_test), 2.5)


# %% wrong (names other_rows): a column for the five actions
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5) @ mood_cards.UTILITY.T


# %% wrong: NaN in one row
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = calibration.tempered(np.log(p_test), 2.5)
mood_probabilities[7] = np.nan


# %% wrong: the model
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = model


# %% wrong: text
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = str(calibration.tempered(np.log(p_test), 2.5))


# %% wrong: None, by a function that forgets its return
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))


def handed_on():
    calibration.tempered(np.log(p_test), 2.5)


mood_probabilities = handed_on()


# %% wrong (names validation): one mood always, as sure as it is frequent
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = np.tile(np.bincount(cards.y_validation) / 720 + np.array([0.01, 0, 0, -0.01]), (720, 1))


# %% wrong (names logits): logits taken through a sigmoid
from helpers import calibration, data, mood_cards

cards = data.mood_cards()
model = mood_cards.ours()
p_val, p_test = (mood_cards.probabilities(model, x) for x in (cards.x_validation, cards.x_test))

mood_probabilities = 1 / (1 + np.exp(-np.log(p_test) / 2.5))
