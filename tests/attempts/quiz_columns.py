# %% correct: capital letter
quiz_columns = "A"

# %% correct: small letter
quiz_columns = "a"

# %% correct: blanks around it
quiz_columns = " A "

# %% correct: small with a line end
quiz_columns = "a\n"

# %% correct: NumPy string
quiz_columns = np.str_("A")

# %% wrong: B
quiz_columns = "B"

# %% wrong: c
quiz_columns = "c"

# %% wrong: D with blanks
quiz_columns = " D "

# %% wrong: b
quiz_columns = "b"

# %% wrong: several letters
quiz_columns = "AB"

# %% wrong: all letters
quiz_columns = "A B C D"

# %% wrong: two letters in a list
quiz_columns = ["A", "B"]

# %% wrong: a letter that is not offered
quiz_columns = "E"

# %% wrong: empty
quiz_columns = ""

# %% wrong: the position of B
quiz_columns = 2

# %% wrong: not answered
quiz_columns = None
