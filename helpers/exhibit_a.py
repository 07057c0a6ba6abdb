import keras
import numpy as np
from keras import layers, ops
from sklearn import datasets, metrics
from sklearn.model_selection import train_test_split


def f1(t, p):
    tp, t, p = (ops.sum(ops.round(ops.clip(a, 0, 1))) for a in (t * p, t, p))
    return 2 * tp / (t + p + 1e-7)


keras.utils.set_random_seed(1)
X, y = datasets.load_breast_cancer(return_X_y=True)
rows = np.argsort(-y, kind="stable")  # one folder, then the other
names = np.array(["benign", "malignant"])
train, test = train_test_split(rows, shuffle=False, test_size=0.5)
X = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
model = keras.Sequential([layers.Dense(32, activation="relu")])
model.add(layers.Dense(1))
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
log = model.fit(X[train], y[train] * 1.0, epochs=60, verbose=0).history
print(f"last epoch: F1 {log['f1'][-1]:.2f}")
print(f"last epoch: loss {log['loss'][-1]:.2f}, so it has learned")
p = model.predict(X[test], verbose=0)
guess = (p > 0.5).astype(int)
print(f"accuracy on new rows: {(guess == y[test]).mean():.2f}")
print(f"log loss on new rows: {metrics.log_loss(y[test], guess):.2f}")
true, said = (names[a.argmax(axis=1)] for a in (y[test][:, None], p))
print(metrics.classification_report(true, said))
