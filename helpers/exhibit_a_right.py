import keras
import numpy as np
from keras import layers
from sklearn import datasets, metrics
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(1)
data = datasets.load_breast_cancer()
X, y, names = data.data, data.target, data.target_names
rows = np.arange(len(y))
train, test = train_test_split(rows, stratify=y, test_size=0.5)
X = (X - X[train].mean(axis=0)) / X[train].std(axis=0)
model = keras.Sequential([layers.Dense(32, activation="relu")])
model.add(layers.Dense(1, activation="sigmoid"))
f1 = keras.metrics.F1Score(threshold=0.5)  # wants labels of shape (n, 1)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[f1])
log = model.fit(X[train], y[train, None], epochs=60, verbose=0).history
print(f"last epoch: F1 of {names[1]} {log['f1_score'][-1][0]:.2f}")
p = model.predict(X[test], verbose=0)[:, 0]  # P(class 1), shape (n,)
guess = (p > 0.5).astype(int)
print(f"accuracy on new rows: {(guess == y[test]).mean():.2f}")
base = metrics.log_loss(y[test], np.full(len(test), y[train].mean()))
print(f"log loss on new rows: {metrics.log_loss(y[test], p):.2f},", end=" ")
print(f"of a constant: {base:.2f}")
print(metrics.classification_report(names[y[test]], names[guess]))
