"""Where a story begins and goes on, on pages that put pictures, films and forms between headline and text."""

from builder import desk, intake

HEAD = "Harbour open again after the storm\nBy Anna Berg\nMay 4, 2009\n"
FIRST = "The harbour of Lindesund was opened again on Monday after the storm, the harbour master said."
MORE = """Eleven fishing boats sailed in the morning, and three more are to follow when their nets are mended.
Tom Hale, who leads the council, told reporters that the mole would be repaired before the winter.
Nobody was hurt when the storm took the mole, he said, and the town will pay for the boats that sank."""


def told(page: str) -> list[str]:
    """The paragraphs of a page."""
    blocks = desk.edit(intake.read(page.encode(), "page.txt")).blocks
    return [block.text for block in blocks if block.kind == "paragraph"]


def test_the_words_of_a_gallery_above_the_button_that_hides_them() -> None:
    shown = "A fisherman mends his nets on the pier of Lindesund on Sunday, May 3, 2009.\nBoats ride out the storm.\n"
    assert told(f"{HEAD}{shown}HIDE CAPTION\n{FIRST}\n{MORE}") == [FIRST, *MORE.split("\n")]


def test_the_words_of_a_film_with_their_times() -> None:
    film = "Fishermen talk about the storm.\n00:01\nBut the harbour master says the most\n00:04 of it is over\n"
    assert told(f"{HEAD}{film}{FIRST}\n{MORE}") == [FIRST, *MORE.split("\n")]


def test_a_form_between_two_paragraphs_does_not_end_the_text() -> None:
    form = "Get the Daily Briefing newsletter in your inbox.\nDelivery: Daily\nYour Email\n"
    assert told(f"{HEAD}{FIRST}\n{form}{MORE}") == [FIRST, *MORE.split("\n")]


def test_the_file_of_a_picture_and_who_took_it() -> None:
    picture = "harbour with boats.jpg\nBoats lie in the harbour of Lindesund on Monday.\n"
    credit = "(Anna Berg/aberg@vasbrookstar.com)\n"
    assert told(f"{HEAD}{picture}{credit}{FIRST}\n{MORE}") == [FIRST, *MORE.split("\n")]


def test_a_row_of_links_below_the_text_that_ends_in_a_question() -> None:
    row = "Terms of use | Privacy | Advertising | Who are we?"
    assert told(f"{HEAD}{FIRST}\n{MORE}\n{row}") == [FIRST, *MORE.split("\n")]


def test_a_short_sentence_under_who_took_the_picture() -> None:
    picture = "(Supplied photo)\nThe boats leave the harbour on Sunday.\n"
    assert told(f"{HEAD}{picture}{FIRST}\n{MORE}") == [FIRST, *MORE.split("\n")]


def test_a_speaker_of_a_transcript_is_no_town() -> None:
    spoken = "BERG: The harbour was shut for days.\nHALE: It was the storm of the century.\nBERG: Nobody was hurt.\n"
    article = desk.edit(intake.read(f"{HEAD}{FIRST}\n{spoken}{MORE}".encode(), "page.txt"))
    assert article.place.value is None


def test_the_comments_that_are_counted_above_the_text() -> None:
    head = "Harbour open again after the storm\nThe mole is to be mended, and the boats may sail.\nBy Anna Berg\n"
    assert told(f"{head}0 comments\n{FIRST}\n{MORE}")[-4:] == [FIRST, *MORE.split("\n")]


def test_the_date_before_the_first_paragraph_on_its_line() -> None:
    page = f"Harbour open again after the storm\nMay 4, 2009 {FIRST} Nobody was hurt, and the ferries sail.\n{MORE}"
    article = desk.edit(intake.read(page.encode(), "page.txt"))
    assert article.published.value == "2009-05-04"
    assert told(page)[0] == f"{FIRST} Nobody was hurt, and the ferries sail."


def test_a_box_of_titles_and_what_somebody_said_below_it() -> None:
    box = "RELATED:\nFerry fares up by two crowns.\nOpinion: The mole's last winter\n"
    more = "Councillor Eva Hovden, whose party had voted against it, asked why the islands were to pay for nothing.\n"
    said = "“Nothing would be an improvement,” she said.\n"
    assert told(f"{HEAD}{FIRST}\n{MORE}\n{box}{more}{said}")[-2:] == [more.strip(), said.strip()]


def test_a_picture_from_the_files_and_its_day() -> None:
    picture = "Вид на гавань. Архивное фото, 3 июня 2018 года.\n"
    russian = "Гавань Линдесунда в понедельник открыли после шторма, сообщил начальник порта.\n"
    head = "Гавань Линдесунда снова открыта\nпонедельник, 4 мая 2009 17:05\n"
    assert told(f"{head}{picture}{russian}Одиннадцать лодок вышли в море утром, сказал он.\n")[0] == russian.strip()


def test_the_words_of_a_picture_that_are_printed_twice() -> None:
    picture = "The harbour master inspecting boats at the mole of Lindesund on Monday.\n"
    assert told(f"{HEAD}{picture}\n{picture}\n{FIRST}\n{MORE}") == [FIRST, *MORE.split("\n")]
