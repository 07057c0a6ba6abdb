# %% correct: a literal
classic_five = ["B", "A", "D", "C", "B"]

# %% correct: lower case
classic_five = ["b", "a", "d", "c", "b"]

# %% correct: spaces
classic_five = [" b ", "A", "D ", " c", "B"]

# %% correct: a tuple
classic_five = ("B", "A", "D", "C", "B")

# %% correct: list of a word
classic_five = list("BADCB")

# %% correct: split
classic_five = "B A D C B".split()

# %% correct: an array
classic_five = np.array(["B", "A", "D", "C", "B"])

# %% correct: the third one computed
loss = -np.log(0.8)
third = "ABCD"[np.argmin(np.abs(np.array([2.303, 0.2, 0.690, 0.223]) - loss))]
classic_five = ["B", "A", third, "C", "B"]

# %% wrong: question 1, A
classic_five = ["A", "A", "D", "C", "B"]

# %% wrong: question 1, C
classic_five = ["C", "A", "D", "C", "B"]

# %% wrong: question 1, D
classic_five = ["D", "A", "D", "C", "B"]

# %% wrong: question 2, B
classic_five = ["B", "B", "D", "C", "B"]

# %% wrong: question 2, C
classic_five = ["B", "C", "D", "C", "B"]

# %% wrong: question 2, D
classic_five = ["B", "D", "D", "C", "B"]

# %% wrong: question 3, A
classic_five = ["B", "A", "A", "C", "B"]

# %% wrong: question 3, B
classic_five = ["B", "A", "B", "C", "B"]

# %% wrong: question 3, C
classic_five = ["B", "A", "C", "C", "B"]

# %% wrong: question 4, A
classic_five = ["B", "A", "D", "A", "B"]

# %% wrong: question 4, B
classic_five = ["B", "A", "D", "B", "B"]

# %% wrong: question 4, D
classic_five = ["B", "A", "D", "D", "B"]

# %% wrong: question 5, A
classic_five = ["B", "A", "D", "C", "A"]

# %% wrong: question 5, C
classic_five = ["B", "A", "D", "C", "C"]

# %% wrong: question 5, D
classic_five = ["B", "A", "D", "C", "D"]

# %% wrong: two and four, no rescue on arrays known
classic_five = ["B", "B", "D", "B", "B"]

# %% wrong: the reverse order
classic_five = ["B", "A", "D", "C", "B"][::-1]

# %% wrong: four letters
classic_five = ["B", "A", "D", "C"]

# %% wrong: six letters
classic_five = ["B", "A", "D", "C", "B", "B"]

# %% wrong: all B
classic_five = ["B"] * 5

# %% wrong: one letter
classic_five = "B"

# %% wrong: numbers
classic_five = [2, 1, 4, 3, 2]

# %% wrong: numbers from 0
classic_five = [1, 0, 3, 2, 1]

# %% wrong: a letter that is not offered
classic_five = ["B", "A", "E", "C", "B"]

# %% wrong: words
classic_five = ["surprise", "categorical", ".223", ".69", "from_logits"]

# %% wrong: two letters for one question
classic_five = ["B", "A or B", "D", "C", "B"]

# %% wrong: left empty
classic_five = []

# %% wrong: None for the one unknown
classic_five = ["B", "A", "D", None, "B"]
