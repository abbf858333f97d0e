"""The keystone: after any series of changes the site equals a clean build, byte for byte."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.builds import bring_up_to_date, built_clean, files
from tests.stories import STORIES

SERIES = int(os.environ.get("BACKFILE_SERIES", "30"))
STEPS = 8

EVENT = (Path(__file__).parents[1] / "templates" / "event.html").read_text("utf-8")
NAMES = st.sampled_from(["a.txt", "b.txt", "deep/c.txt", "deep/er/d.md", "e.txt", "f.md"])
TEXTS = st.sampled_from(STORIES)
FORMS = st.sampled_from(["Olga Brandt", "Olga Brant", "Nils Tofte", "Petra Vang", "Ivo Marek", "Nobody Atall"])


class Archive(RuleBasedStateMachine):
    """A curator at work; after each change the archive is brought up to date."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.seeds = self.folder / "seeds"
        self.second = 10**9  # of the last change; long ago, so that files count as settled

    @initialize(texts=st.lists(TEXTS, min_size=1, max_size=5))
    def begin(self, texts: list[str]) -> None:
        for number, text in enumerate(texts):
            self._write(f"{number}.txt", text)
        bring_up_to_date(self.folder)

    @rule(name=NAMES, text=TEXTS)
    def add_or_replace(self, name: str, text: str) -> None:
        self._write(name, text)
        bring_up_to_date(self.folder)

    @rule(data=st.data(), old=st.sampled_from(["Sunday", "Brandt", "2019"]), new=st.sampled_from(["Tuesday", "x"]))
    def edit(self, data: st.DataObject, old: str, new: str) -> None:
        path = self._any(data)
        self._write(path.relative_to(self.seeds).as_posix(), path.read_text("utf-8").replace(old, new))
        bring_up_to_date(self.folder)

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if len(self._clippings()) > 1:
            self._any(data).unlink()
        bring_up_to_date(self.folder)

    @rule(data=st.data(), name=NAMES)
    def rename(self, data: st.DataObject, name: str) -> None:
        (self.seeds / name).parent.mkdir(parents=True, exist_ok=True)
        self._any(data).rename(self.seeds / name)
        bring_up_to_date(self.folder)

    @rule(data=st.data(), line=st.sampled_from(['date = "2019-03-05"', 'outlet = "The Sund"', 'title = "A"', ""]))
    def correct(self, data: st.DataObject, line: str) -> None:
        seed = self._any(data).relative_to(self.seeds).as_posix()
        self._write("corrections.toml", f'["{seed}"]\n{line}\n' if line else "")
        bring_up_to_date(self.folder)

    @rule(heading=FORMS, other=FORMS, key=st.sampled_from(["variants", "apart"]))
    def rule_on_people(self, heading: str, other: str, key: str) -> None:
        self._write("people.toml", f'[[person]]\nheading = "{heading}"\n{key} = ["{other}"]\n')
        bring_up_to_date(self.folder)

    @rule()
    def change_nothing(self) -> None:
        bring_up_to_date(self.folder)

    @rule(name=FORMS)
    def say_that_a_name_is_nobody(self, name: str) -> None:
        self._write("people.toml", f'not_a_person = ["{name}"]\n')
        bring_up_to_date(self.folder)

    @rule(words=st.sampled_from(["", "Nothing to see.", "{{ view.frame.archive }}"]))
    def change_a_template(self, words: str) -> None:
        own = self.folder / "templates"
        own.mkdir(exist_ok=True)
        template = f'{{% extends "base.html" %}}{{% block main %}}{words}{{% endblock %}}'
        (own / "undated.html").write_text(template, "utf-8")
        bring_up_to_date(self.folder)

    @rule(words=st.sampled_from(["", "<!-- ours -->"]))
    def change_the_template_of_events(self, words: str) -> None:
        """What these pages compare is not worked out again, and must fit the texts and people of the day."""
        own = self.folder / "templates"
        own.mkdir(exist_ok=True)
        (own / "event.html").write_text(EVENT + words, "utf-8")
        bring_up_to_date(self.folder)

    @rule(title=st.sampled_from(["Kelm", "Orvik"]), url=st.sampled_from(["", "https://example.org/kelm"]))
    def change_the_configuration(self, title: str, url: str) -> None:
        self._write("archive.toml", f'title = "{title}"\nsite_url = "{url}"\n')
        bring_up_to_date(self.folder)

    def teardown(self) -> None:
        if self._clippings():
            assert files(self.folder / "site") == built_clean(self.folder, self.folder / "clean")
        shutil.rmtree(self.folder)

    def _write(self, name: str, text: str) -> None:
        path = self.seeds / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        self.second += 1
        os.utime(path, (self.second, self.second))

    def _clippings(self) -> list[Path]:
        return sorted(path for path in self.seeds.rglob("*") if path.suffix in (".txt", ".md"))

    def _any(self, data: st.DataObject) -> Path:
        return data.draw(st.sampled_from(self._clippings()))


TestArchive = Archive.TestCase
TestArchive.settings = settings(
    max_examples=SERIES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
)
