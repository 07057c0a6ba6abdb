# %% correct: upper case
quiz_four_in_ten = "D"

# %% correct: lower case
quiz_four_in_ten = "d"

# %% correct: blanks around
quiz_four_in_ten = " d "

# %% correct: upper case, a blank behind
quiz_four_in_ten = "D "

# %% correct: picked from the letters
quiz_four_in_ten = "ABCD"[3]

# %% correct: a new line behind
quiz_four_in_ten = "d\n"

# %% correct: a NumPy string
quiz_four_in_ten = np.array(["A", "B", "C", "D"])[-1]

# %% correct: made upper
quiz_four_in_ten = str("d").upper()

# %% wrong: A
quiz_four_in_ten = "A"

# %% wrong: B
quiz_four_in_ten = "B"

# %% wrong: C
quiz_four_in_ten = "C"

# %% wrong: a, lower case
quiz_four_in_ten = "a"

# %% wrong: b with blanks
quiz_four_in_ten = " b "

# %% wrong: c, lower case
quiz_four_in_ten = "c"

# %% wrong: a letter that is not offered
quiz_four_in_ten = "E"

# %% wrong: two letters
quiz_four_in_ten = "BD"

# %% wrong: the number of the answer
quiz_four_in_ten = 4

# %% wrong: its place from 0
quiz_four_in_ten = 3

# %% wrong: the accuracy
quiz_four_in_ten = 0.42

# %% wrong: a word
quiz_four_in_ten = "smallest"

# %% wrong: an empty text
quiz_four_in_ten = ""

# %% wrong: left empty
quiz_four_in_ten = None

# %% wrong: a list of all
quiz_four_in_ten = ["A", "B", "C", "D"]

# %% wrong: True
quiz_four_in_ten = True
