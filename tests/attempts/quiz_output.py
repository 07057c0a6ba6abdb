# %% correct: the letter
quiz_output = "C"

# %% correct: small
quiz_output = "c"

# %% correct: with spaces
quiz_output = " C "

# %% correct: small, with a space and a line end
quiz_output = " c\n"

# %% correct: a NumPy text
quiz_output = np.str_("C")

# %% wrong: A
quiz_output = "A"

# %% wrong: B
quiz_output = "B"

# %% wrong: D
quiz_output = "D"

# %% wrong: small a with spaces
quiz_output = " a "

# %% wrong: empty
quiz_output = ""

# %% wrong: no answer
quiz_output = None

# %% wrong: all letters
quiz_output = "ABCD"

# %% wrong: two letters
quiz_output = "C or D"

# %% wrong: no such letter
quiz_output = "E"

# %% wrong: a number
quiz_output = 3
