"""What each finding about two names is worth: the whole judgement in one table.

The parts that correspond count between 0 and 1 each (`AGREES`), and their mean is where the score starts.
Everything that speaks against takes something off (`AGAINST`). From `SAME` up two names are one person's; from
`POSSIBLE` up they may be, and a second witness is needed; what takes off 1 is a block.
"""

AGREES = {
    "identical": 1.0,
    "variant": 0.97,  # known spellings of one name
    "sound": 1.0,  # less what the sounds differ by, see below
    "joined": 0.98,  # Li Ke Qiang, Li Keqiang
    "short form": 0.88,  # Bill, William
    "pet form": 0.88,  # Gina, Georgina
    "initial": 0.8,
    "servant left out": 0.6,  # Abdul Rahman Noori, Rahman Noori
    "syllables same": 0.96,  # of Chinese and Korean names, the whole name together
    "syllables may be": 0.8,
    "syllables differ": 0.0,
}
# How much of a part's worth one unit of distance in sound takes, by what the lexicon knows of the two.
SLOPES = {"variant": 1.0, "unknown": 1.8, "distinct": 6.0}
FARTHEST = {"variant": 0.3, "unknown": 0.25, "distinct": 0.17}  # beyond it two parts do not correspond
FAR = 0.75  # a part that is worth less is doubted, however well the others agree

AGAINST = {
    "far in sound": 0.1,
    "first name missing": 0.3,
    "Mohammed missing": 0.1,  # Md Nazim Uddin Khandaker
    "middle name missing": 0.3,
    "father missing": 0.15,  # Salem Al Kindi, Salim bin Hamad Al Kindi
    "middle initial missing": 0.07,
    "middle initial missing, common surname": 0.2,
    "patronymic missing": 0.07,
    "last name missing": 0.35,
    "second names missing": 0.4,  # Inés Morejón, Inés Caridad Morejón Valdés
    "house missing": 0.07,  # Mohammed bin Salman, Mohammed bin Salman Al Saud
    "short form, common surname": 0.1,  # Pat Murphy may be Patrick or Patricia
    "pet form": 0.2,  # it takes a witness
    "pet form of a surname": 1.0,  # John Harry, John Harrison
    "surnames of one sound": 0.45,  # Peter Meyer, Peter Maier: it takes two witnesses
    "man and woman": 1.0,  # Francis Hill, Frances Hill
    "one initial": 0.1,  # J. Smith
    "one of several initials": 0.3,  # J. R. Smith, John Smith: it takes two witnesses
    "letters without vowels": 0.2,
    "single name": 0.4,
    "order": 0.05,
    "order, not of the east": 0.3,
    "feminine": 0.5,
    "son of": 0.2,
    "parts differ": 1.0,
    "initials differ": 1.0,
    "suffix": 1.0,
}

SAME = 0.85
POSSIBLE = 0.5
