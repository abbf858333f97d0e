"""Articles -> events: which texts tell the same happening, and why; and what each of them reports of it.

    keys        what a word is compared by: a rare one by how it sounds
    vectors     weights of words: at the length of a unit vector, as shares of a whole, in order
    profile     what one entry has to compare: words weighted by rarity, names, numbers, times
    printed     what an entry prints of days and offices
    pair        two profiles, side by side
    occasion    whether two texts that are alike tell one occasion, or two of a kind
    measures    what is measured of a pair
    features    the table by which two entries are judged, and the ruling it gives
    candidates  the pairs worth judging
    linkage     average link over the judged pairs
    composite   what the texts of one event tell together, as if one text told it
    strays      texts that come to what an event's texts tell together
    copies      near-copies of one report
    grounds     why each text of a group belongs
    group       entries -> groups

    statements  what one text says, clause by clause, and who says it
    agreement   whether two statements say one thing; the texts of one event read for that
    align       these texts -> rows of statements side by side
    alone       what only one of them tells
    choice      of many texts, those that are compared
    sources     whom in the press a text names
"""

from builder.events.agreement import Texts, read
from builder.events.align import Cell, Row, align
from builder.events.alone import alone
from builder.events.group import group

__all__ = ["Cell", "Row", "Texts", "align", "alone", "group", "read"]
