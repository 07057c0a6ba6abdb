"""What goes wrong in a guard: the misconceptions of `validate_labels`, lesson 02."""

from .answers_02 import careless, only_max, only_range
from .kinds import idea

WRONG_GUARDS = {
    "only_range": idea(
        "testing only the range",
        "You test the range and then cast to int: .5 becomes 0 without a word. Test for fractions, too.",
        careless("no_fractions"),
        careless("no_fractions", "nan_passes"),
        only_range,
    ),
    "only_max": idea(
        "testing only the maximum",
        "You test only the largest label. Negative labels pass.",
        careless("only_max"),
        careless("only_max", "no_fractions"),
        careless("only_max", "nan_passes"),
        careless("only_max", "no_fractions", "nan_passes"),
        only_max,
    ),
    "max_off_by_one": idea(
        "`>` for `>=` at the top",
        "The label `num_classes` itself passes: the largest allowed one is num_classes - 1.",
        careless("max_off_by_one"),
    ),
    "set_equality": idea(
        "demanding all classes",
        "You demand that every class occurs. A batch may lack one.",
        careless("set_equality"),
    ),
    "dtype_test": idea(
        "demanding an integer dtype",
        "You refuse 1.0. Floats without a fraction are good labels; many files hold them.",
        careless("dtype_test"),
    ),
    "from_one": idea(
        "counting from 1",
        "You take 1 to num_classes for the classes. Labels count from 0: 0 is a class, and num_classes is none.",
        careless("from_one"),
        careless("from_one", "no_fractions"),
    ),
    "argmax_one_hot": idea(
        "argmax of one-hot rows",
        "You turn one-hot rows into labels. The guard must refuse them: they belong to another loss.",
        careless("argmax_one_hot"),
    ),
}
