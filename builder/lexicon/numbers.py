"""Small numbers as English writes them, each in the place of its value: `WORDS[3]` is "three"."""

WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
