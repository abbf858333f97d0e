"""Short clippings on a few happenings, of invented people, for tests that add, change and take away."""
# ruff: noqa: E501 (a paragraph is a line)

FERRY = (
    "Ferry line joins Kelm and Orvik\n\nKELM, 4 March 2019 (Northern Wire) - Transport minister Olga Brandt opened the "
    "ferry line between Kelm and Orvik on Sunday.\n\nThe ship, the Halvard, carries 240 passengers across the Sund in "
    "35 minutes, said the harbour master Nils Tofte.\n\n“We kept our promise,” Brandt said.\n",
    "Kelm Courier\n\nNew ferry for Orvik islanders\n\nMonday, 4 March 2019\n\nAfter months without a crossing, "
    "islanders of Orvik boarded the new ferry Halvard, which minister Olga Brant opened on Sunday.\n\nHarbour master "
    "Nils Tofte said that 240 passengers fit on board; the crossing of the Sund takes 35 minutes.\n",
    "Minister Olga Brandt opened the ferry line between Kelm and Orvik on Sunday.\n\nThe Halvard carries 240 "
    "passengers across the Sund in 35 minutes, the harbour master Nils Tofte said.\n",
)
STRIKE = (
    "Ferry crews of Kelm strike\n\nKELM, 7 November 2020 (Northern Wire) - Crews of the ferry line between Kelm and "
    "Orvik walked out on Friday over pay, the union leader Petra Vang said.\n\nThe Halvard stayed in port. Petra Vang "
    "demanded 9 per cent more and a second mate for night crossings.\n",
    "Orvik cut off as crews walk out\n\n7 November 2020\n\nUnion leader Petra Vang called ferry crews out on Friday. "
    "They want 9 per cent more pay and a second mate at night.\n\nKelm and Orvik were without a crossing; the Halvard "
    "did not leave port.\n",
)
OTHERS = (
    "Teenager wins chess open\n\n3 March 2019\n\nSeventeen-year-old Ivo Marek won the chess open in Bad Linden on "
    "Saturday, beating the grandmaster Lev Sarov.\n",
    "Town notices\n\nThe baths are closed on Mondays.\n",
    "Town notices\n\nThe baths are open on Mondays again.\n",
    "---\ntitle: A letter from Orvik\ndate: 2018\npeople: [Nils Tofte]\n---\nNothing is as quiet as the Sund in winter.\n",
    "المرفأ يفتح من جديد\n\nافتتحت الوزيرة أولغا براندت المرفأ يوم الأحد.\n",
    "Share on Facebook\n\nIvo Marek loses title\n\nBy Ann Holt\n\n12 May 2021\n\nChess master Ivo Marek lost his title "
    "to Lev Sarov on Tuesday, the federation said.\n\nMost read\n",
)
STORIES = (*FERRY, *STRIKE, *OTHERS)
