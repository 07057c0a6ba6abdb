# %% correct: the letter
quiz_average_precision = "D"

# %% correct: small
quiz_average_precision = "d"

# %% correct: with spaces
quiz_average_precision = " D "

# %% correct: small, with a space and a line end
quiz_average_precision = " d\n"

# %% correct: a NumPy text
quiz_average_precision = np.str_("D")

# %% wrong: A
quiz_average_precision = "A"

# %% wrong: B
quiz_average_precision = "B"

# %% wrong: C
quiz_average_precision = "C"

# %% wrong: small a with spaces
quiz_average_precision = " a "

# %% wrong: empty
quiz_average_precision = ""

# %% wrong: no answer
quiz_average_precision = None

# %% wrong: all letters
quiz_average_precision = "ABCD"

# %% wrong: two letters
quiz_average_precision = "C or D"

# %% wrong: no such letter
quiz_average_precision = "E"

# %% wrong: a number
quiz_average_precision = 4
