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
ARREST = (
    "Treasurer of Kelm arrested over missing harbour money\n\nKelm Post, 4 March 2014\n\nKELM - Police arrested the treasurer of the harbour of Kelm, Tobias Renner, on Monday after auditors found that 340,000 crowns were missing from the dredging fund.\n\nProsecutor Maria Lund said Renner was taken from his office at noon and would be heard by a judge on Wednesday.\n\nRenner, 52, has kept the books of the harbour since 1999. His lawyer said he denied embezzlement.\n",
    "Harbour treasurer held, fund empty\n\nOrvik Courier, 4 March 2014\n\nKELM - The treasurer of Kelm harbour, Tobias Renner, was arrested in his office on Monday. Auditors say 340,000 crowns are missing from the fund for dredging.\n\n\"Mr Renner will be heard on Wednesday,\" prosecutor Maria Lund said. He is suspected of embezzlement.\n",
)
VERDICT = (
    "Harbour treasurer Renner gets three years for embezzlement\n\nKelm Post, 23 April 2014\n\nKELM - A court in Kelm on Tuesday sentenced the former treasurer of the harbour, Tobias Renner, to three years in prison for embezzlement of 340,000 crowns from the dredging fund.\n\nJudge Anton Weiss said Renner had betrayed the trust of the dockers. Prosecutor Maria Lund had asked for four years.\n\nRenner was arrested in March after auditors went through his books.\n",
    "Three years in prison for Renner\n\nOrvik Courier, 23 April 2014\n\nKELM - Tobias Renner, once treasurer of Kelm harbour, must go to prison for three years, judge Anton Weiss ruled on Tuesday. Renner had embezzled 340,000 crowns from the dredging fund.\n\nProsecutor Maria Lund called the sentence fair. Renner's lawyer will appeal.\n",
)
CROSSING = (
    "New ferry for Orvik\n\nKelm Post, 10 June 2014\n\nORVIK - Transport minister Olga Brandt opened the ferry line between Kelm and Orvik on Monday. Prosecutor Maria Lund and 240 guests were on board of the Halvard.\n\nThe crossing of the Sund takes 35 minutes.\n",
    "Halvard sails: Orvik has its ferry\n\nOrvik Courier, 10 June 2014\n\nORVIK - With 240 guests on board, among them prosecutor Maria Lund, the ferry Halvard left for Kelm on Monday. Transport minister Olga Brandt called it a promise kept.\n\nThe crossing of the Sund takes 35 minutes.\n",
)
STORIES = (*FERRY, *STRIKE, *ARREST, *VERDICT, *OTHERS)
