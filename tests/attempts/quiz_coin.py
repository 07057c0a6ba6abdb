# %% correct: the letter
quiz_coin = "C"

# %% correct: small
quiz_coin = "c"

# %% correct: with spaces
quiz_coin = " C "

# %% correct: small, with a space and a line end
quiz_coin = " c\n"

# %% correct: a NumPy text
quiz_coin = np.str_("C")

# %% wrong: A
quiz_coin = "A"

# %% wrong: B
quiz_coin = "B"

# %% wrong: D
quiz_coin = "D"

# %% wrong: small a with spaces
quiz_coin = " a "

# %% wrong: empty
quiz_coin = ""

# %% wrong: no answer
quiz_coin = None

# %% wrong: all letters
quiz_coin = "ABCD"

# %% wrong: two letters
quiz_coin = "C or D"

# %% wrong: no such letter
quiz_coin = "E"

# %% wrong: a number
quiz_coin = 3
