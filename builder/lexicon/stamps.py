"""The words that newsrooms print beside a date, by language: published, updated, yesterday.

Written for Backfile. Each line is a pattern of one word or phrase, to be looked for whole and in any case.
"""

PUBLISHED = (
    "first published", "published", "posted", "publish date", "publication date", "date", "issued", "released?",
    "filed", "created", "on ?line", "added(?: on)?", "submitted", "uploaded", "web posted",
    "publié", "paru", "mis en ligne", "publicad[oa]", "creado", "fecha", "pubblicato", "veröffentlicht", "erschienen",
    "edi[çc][ãa]o d[ea]", "edici[óo]n del?", "[ée]dition du", "ausgabe vom", "edizione del", "(?:issue|edition) of",
    "gepubliceerd", "geplaatst", "publicerad", "publiceret", "publisert", "julkaistu", "opublikowan[oy]", "dodano",
    "data dodania", "publikováno", "publikálva", "publicat", "objavljeno", "diterbitkan", "dipublikasikan", "tayang",
    "yayınlan?ma", "yayın tarihi", "yayınlandı", "eklenme", "giriş", "oluşturulma",
    "опубликован[оа]?", "опубліковано", "публикация", "публикувано", "дата", "δημοσίευση", "δημοσιεύτηκε",
    "نشر", "نُشر", "تاريخ النشر", "تاریخ انتشار", "تاريخ", "تاریخ", "پوسٹ", "שפורסם", "פורסם",
    "发布时间", "发表时间", "发布", "發布", "公開", "掲載", "配信", "입력", "등록", "게재",
)  # fmt: skip
UPDATED = (
    "updated?", "last updated", "modified", "edited", "revised", "ultima modifica", "ultimo aggiornamento",
    "última (?:actualización|modificación|atualização)", "dernière (?:mise à jour|modification)",
    "letzte (?:aktualisierung|änderung)", "mis à jour", "modifié", "actualizad[oa]",
    "modificado", "atualizad[oa]", "aggiornato", "modificato", "aktualisiert", "bijgewerkt", "gewijzigd",
    "uppdaterad", "opdateret", "oppdatert", "päivitetty", "aktualizacja", "zaktualizowano", "aktualizováno",
    "frissítve",
    "actualizat", "ažurirano", "diperbarui", "diperbaharui", "dikemas kini", "güncelleme", "güncellendi",
    "обновлен[оа]", "оновлено", "изменен[оа]", "ενημέρωση", "ενημερώθηκε", "آخر تحديث", "تحديث", "به روز", "עודכן",
    "更新", "수정",
)  # fmt: skip
YESTERDAY = (
    "yesterday", "hier", "ayer", "ontem", "ieri", "gestern", "gisteren", "igår", "i går", "wczoraj", "včera",
    "tegnap", "kemarin", "dün", "вчера", "вчора", "χθες", "أمس", "دیروز", "אתמול", "昨天", "昨日", "어제",
)  # fmt: skip
TODAY = (
    "today", "aujourd['’]hui", "hoy", "hoje", "oggi", "heute", "vandaag", "idag", "i dag", "dzisiaj", "dziś", "dnes",
    "hari ini", "bugün", "сегодня", "сьогодні", "σήμερα", "اليوم", "امروز", "היום", "今天", "今日", "오늘",
)  # fmt: skip
