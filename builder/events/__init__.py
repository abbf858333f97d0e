"""Articles -> events: which texts tell the same happening, and why.

    profile     what one entry has to compare: its words weighted by rarity, its names, numbers, days
    features    the table by which two entries are judged, and the ruling it gives
    candidates  the pairs worth judging
    copies      near-copies of one report
    group       average link over the rulings
"""

from builder.events.group import group

__all__ = ["group"]
