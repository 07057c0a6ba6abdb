"""What is measured of the learner's own model of the mood cards, and of its probabilities (lesson 12): facts for any design."""

import numpy as np

from ..data import mood_cards
from .views import up_to_a_failure

CARDS = "it takes cards of shape (n, 8, 8, 1)"
COLUMNS = "it hands back four columns"
READ = "its rows are probabilities that sum to 1, or logits that its loss reads as logits"
ENOUGH, TOO_GOOD = 0.5, 0.9  # no network that has not seen the held-out cards comes near the second
# thrice as far as the macro F1 of the two held-out parts lay apart for any of 35 models that had seen neither
APART = 0.12


def outputs_of(model, x):
    """What the model hands back for these cards, or None where it does not take them."""
    try:
        return np.asarray(model(x, training=False), dtype=float)
    except Exception:  # noqa: BLE001  (Keras and TensorFlow raise many kinds for shapes that do not fit)
        return None


def network_facts(model):
    """What an untrained network does with cards, as named facts; those that can't be measured are left out."""
    outputs = outputs_of(model, mood_cards().x_train[:40])
    facts = {CARDS: outputs is not None}
    if outputs is None:
        return facts
    facts[COLUMNS] = outputs.shape == (40, 4)
    if facts[COLUMNS]:
        facts["each row holds probabilities that sum to 1"] = sums_to_1(outputs)
    return facts


def model_facts(model):
    """What a trained model does with the validation cards, as named facts: one thing at a time, up to the first that fails."""
    return up_to_a_failure(_facts(model))


def _facts(model):
    cards = mood_cards()
    yield "it is compiled with a loss", model.compiled and model.loss
    outputs = outputs_of(model, cards.x_validation)
    yield CARDS, outputs is not None
    yield COLUMNS, outputs.shape == (len(cards.y_validation), 4)
    yield "its outputs are finite numbers", np.isfinite(outputs).all()
    rows = slice(None, None, 9)
    codes, labels = severe(model, cards.x_validation[rows], cards.y_validation[rows])
    told = f" (it says {', '.join(codes)})" if codes else ""
    yield f"diagnose finds no error and no warning{told}", not codes
    yield READ, sums_to_1(outputs) or reads_logits(model, labels, outputs[rows])
    f1 = macro_f1(cards.y_validation, outputs)
    renamed = f1 < ENOUGH <= renamed_f1(cards.y_validation, outputs)
    other = " (with its columns in another order it is)" if renamed else ""
    yield f"its macro F1 on the validation cards is at least {ENOUGH}{other}", f1 >= ENOUGH
    f1_test = macro_f1(cards.y_test, outputs_of(model, cards.x_test))
    for part, here, there in (("validation", f1, f1_test), ("test", f1_test, f1)):
        yield (
            f"its macro F1 on the {part} cards is below {TOO_GOOD}, and at most {APART} above that on the other part: it has not "
            "been trained on them",
            here < TOO_GOOD and here - there <= APART,
        )


def severe(model, x, y):
    """diagnose's errors and warnings, and the labels that the model takes better: integers or one-hot rows."""
    from ..wiring.look import diagnose

    formats = (y, np.eye(4, dtype="float32")[y])
    found = [([one.code for one in diagnose(model, x, form) if one.severity != "note"], form) for form in formats]
    return min(found, key=lambda codes_and_labels: len(codes_and_labels[0]))


def sums_to_1(outputs):
    return outputs.min() >= 0 and np.allclose(outputs.sum(axis=1), 1, atol=1e-3)


def reads_logits(model, labels, outputs):
    """Whether the model's loss stays the same when a constant is added to a row, as logits allow."""
    from keras import ops

    shifted = (outputs, outputs + np.linspace(-3, 3, len(outputs))[:, None])
    losses = [float(np.mean(model.compute_loss(y=labels, y_pred=ops.convert_to_tensor(one)))) for one in shifted]
    return np.isclose(*losses, rtol=1e-3, atol=1e-4)


def macro_f1(y, outputs):
    from sklearn.metrics import f1_score

    return f1_score(y, outputs.argmax(axis=1), average="macro")


def renamed_f1(y, outputs):
    """The macro F1 if the columns are given other names, one to one: those with the most right rows."""
    from scipy.optimize import linear_sum_assignment
    from sklearn.metrics import confusion_matrix

    names = linear_sum_assignment(-confusion_matrix(y, outputs.argmax(axis=1), labels=range(4)).T)[1]
    return macro_f1(y, np.eye(4)[names[outputs.argmax(axis=1)]])


# Probabilities for the test cards, judged by their properties.
SURE = 0.08  # so far may the mean confidence be from the share that is right


def probability_facts(p):
    """What a table of probabilities for the test cards is like, as named facts, up to the first that fails."""
    return up_to_a_failure(_probability_facts(p))


def _probability_facts(p):
    from sklearn.metrics import log_loss

    y = mood_cards().y_test
    yield "it has a row for each test card and a column for each mood, (720, 4)", np.shape(p) == (len(y), 4)
    yield "it holds finite numbers", np.isfinite(p).all()
    yield "no number is negative, and each row sums to 1", p.min() >= 0 and np.allclose(p.sum(axis=1), 1, atol=1e-3)
    sure, right = p.max(axis=1).mean(), (p.argmax(axis=1) == y).mean()
    f1 = macro_f1(y, p)
    yield f"its macro F1 on the test cards is at least {ENOUGH}", f1 >= ENOUGH
    yield f"its macro F1 is below {TOO_GOOD}: no test label went into it", f1 < TOO_GOOD
    how = "" if abs(sure - right) <= SURE else " (it is too sure)" if sure > right else " (it is too timid)"
    yield f"it is as sure as it is right, up to {SURE}{how}", not how
    yield "its log loss is below ln 4, that of four equal guesses", log_loss(y, np.maximum(p, 1e-15)) < np.log(4)


def table_view(answer):
    """The facts about an array of numbers, or a word for anything else; a function is called for it."""
    found = answer() if callable(answer) else answer
    try:
        return probability_facts(np.asarray(found, dtype=float))
    except (TypeError, ValueError):
        return "no array"
