# %% correct: a literal
said_in_fit = ["silent", "silent", "silent", "silent", "warned", "warned"]

# %% correct: put together
said_in_fit = ["silent"] * 4 + ["warned"] * 2

# %% correct: split from a sentence
said_in_fit = "silent silent silent silent warned warned".split()

# %% correct: a warning for one unit
said_in_fit = ["warned" if units == 1 else "silent" for units in (10, 10, 10, 10, 1, 1)]

# %% correct: a tuple
said_in_fit = ("silent", "silent", "silent", "silent", "warned", "warned")

# %% correct: an array of words
said_in_fit = np.repeat(["silent", "warned"], [4, 2])

# %% correct: capital letters and spaces
said_in_fit = ["Silent", "silent ", "SILENT", " silent", "Warned", "warned"]

# %% correct: filled in
said_in_fit = 6 * ["silent"]
for number in (5, 6):
    said_in_fit[number - 1] = "warned"

# %% misconception all_loud: a literal
said_in_fit = ["loud", "loud", "loud", "loud", "loud", "loud"]

# %% misconception all_loud: repeated
said_in_fit = 6 * ["loud"]

# %% misconception all_silent: a literal
said_in_fit = ["silent", "silent", "silent", "silent", "silent", "silent"]

# %% misconception all_silent: a comprehension
said_in_fit = ["silent" for _ in range(6)]

# %% misconception narrow_is_loud: put together
said_in_fit = ["silent"] * 4 + ["loud"] * 2

# %% misconception narrow_is_loud: split
said_in_fit = "silent,silent,silent,silent,loud,loud".split(",")

# %% misconception all_warned: repeated
said_in_fit = ["warned"] * 6

# %% misconception all_warned: a literal
said_in_fit = ["warned", "warned", "warned", "warned", "warned", "warned"]

# %% wrong: everything turned round
said_in_fit = ["warned"] * 4 + ["silent"] * 2

# %% wrong: the double softmax thought warned
said_in_fit = ["silent", "silent", "silent", "warned", "warned", "warned"]

# %% wrong: one unit under categorical thought loud
said_in_fit = ["silent", "silent", "silent", "silent", "warned", "loud"]

# %% wrong: one softmax thought silent
said_in_fit = ["silent", "silent", "silent", "silent", "silent", "warned"]

# %% wrong: one unit under categorical thought silent
said_in_fit = ["silent", "silent", "silent", "silent", "warned", "silent"]

# %% wrong: the missing activation thought warned
said_in_fit = ["warned", "silent", "silent", "silent", "warned", "warned"]

# %% wrong: softmax under binary thought loud
said_in_fit = ["silent", "silent", "loud", "silent", "warned", "warned"]

# %% wrong: the reverse order
said_in_fit = ["silent", "silent", "silent", "silent", "warned", "warned"][::-1]

# %% wrong: five words
said_in_fit = ["silent", "silent", "silent", "warned", "warned"]

# %% wrong: seven words
said_in_fit = ["silent"] * 4 + ["warned"] * 3

# %% wrong: in turns
said_in_fit = ["silent", "warned", "loud"] * 2

# %% wrong: one word
said_in_fit = "silent"

# %% wrong: other words
said_in_fit = ["fine", "fine", "fine", "fine", "warning", "warning"]

# %% wrong: numbers
said_in_fit = [0, 0, 0, 0, 1, 1]

# %% wrong: left empty
said_in_fit = []
