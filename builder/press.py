"""View and template to HTML.

A page is fingerprinted by what it is given, and its view is made of that alone. It is sealed before it is printed:
the view becomes bytes, which this process or another reads back. Nothing reaches a page that its fingerprint lacks.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import starmap
from typing import Any, TypeVar

from jinja2 import (
    DictLoader,
    FileSystemBytecodeCache,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
)
from msgspec import Struct

from builder import digest
from builder.cache import decoder, encode
from builder.errors import Refused
from builder.model import VERBATIM, Dossier, Event, Made, Page, Person, Record, Row
from builder.staging import Staged, stage
from builder.templating import PageContext, Studio
from builder.text import direction

# What pages are made by. A dossier's key, which the view holds, stands for the code that reads clippings.
MADE_BY = tuple(
    f"builder.{room}"
    for room in ("model", "edtf", "text", "lexicon", "names", "events", "catalog", "pages", "templating", "press")
)
SHARED = frozenset((Record, Row, Event, Person))  # what many pages are given
LOOKED_INTO = SHARED | {tuple}
LIBRARIES = ("jinja2", "markupsafe", "msgspec", "pystemmer")
UNPRINTABLE = "cannot be printed ({}): mend it, or take it away to have the shipped one"

Body = Callable[[str], Dossier]  # the dossier of a key
Templates = tuple[tuple[str, str], ...]  # name and text of each
Kept = tuple[str, bytes]  # what a page worked out: a key that holds all that it depends on, and the value, encoded
Value = TypeVar("Value")


def view_of(page: Page) -> object:
    """The view of a page, made if need be."""
    return page.view.make(*page.view.given) if isinstance(page.view, Made) else page.view


class Sealed(Struct, frozen=True):
    """A page as bytes: `view` is encoded, of type `kind`; `bodies` are the keys of the dossiers it opens.

    `keeps` as in `Page`.
    """

    path: str
    template: str
    kind: type
    view: bytes
    bodies: tuple[str, ...]
    keeps: bool


class Sheaf(Struct, frozen=True):
    """Pages to be printed by another process: the templates, the pages, and every dossier they open by key.

    `kept` is what pages worked out in earlier builds, by path. If both processes have the same disk, `compiled` is a
    folder for compiled templates and `aside` the folder and the beginning of the names for what is printed;
    `standing` has the digests of what stands in its place, by path.
    """

    templates: Templates
    compiled: str
    pages: tuple[Sealed, ...]
    bodies: Mapping[str, bytes]
    kept: Mapping[str, Kept]
    aside: tuple[str, str] | None = None
    standing: Mapping[str, str] = {}


class Printed(Struct, frozen=True):
    """A page: its bytes, or the file that was put aside; `keep` what it worked out anew."""

    path: str
    raw: bytes | Staged
    keep: Kept | None


class Recalling:
    """A `Recall`: what one page worked out in an earlier build; `new` is what it had to work out now."""

    def __init__(self, kept: Kept | None = None) -> None:
        self._key, self._value = kept or ("", b"")
        self.new: Kept | None = None

    def __call__(self, key: str, kind: type[Value], work_out: Callable[[], Value]) -> Value:
        """The value, of type `kind`, that all that `key` holds leads to."""
        if key == self._key:
            return decoder(kind)(self._value)
        value = work_out()
        self.new = key, encode(value)
        return value


def seal(page: Page) -> Sealed:
    """The page as bytes."""
    view = view_of(page)
    bodies = getattr(view, "bodies", page.bodies)
    return Sealed(page.path, page.template, type(view), encode(view), bodies, page.keeps)


def unseal(sealed: Sealed) -> Page:
    """The page that was sealed."""
    return Page(sealed.path, sealed.template, decoder(sealed.kind)(sealed.view), sealed.bodies, sealed.keeps)


def print_all(sheaf: Sheaf) -> list[Printed]:
    """Every page of the sheaf."""
    press = _press(sheaf.templates, sheaf.compiled)
    decode = decoder(Dossier)

    @lru_cache(maxsize=32)
    def body(key: str) -> Dossier:
        return decode(sheaf.bodies[key])

    def printed(number: int, page: Sealed) -> Printed:
        recall = Recalling(sheaf.kept.get(page.path))
        raw = press.render(unseal(page), body, recall).encode()
        if not sheaf.aside:
            return Printed(page.path, raw, recall.new)
        folder, name = sheaf.aside
        standing = sheaf.standing.get(page.path, "")
        return Printed(page.path, stage(folder, f"{name}-{number}", raw, standing), recall.new)

    return list(starmap(printed, enumerate(sheaf.pages)))


@lru_cache(maxsize=1)  # it takes long to read templates; all sheaves of a build have the same
def _press(templates: Templates, compiled: str) -> "Press":
    return Press(templates, compiled)


class Press:
    """Renders pages by the templates given. Raises Refused for one that is missing or broken, with file and line."""

    def __init__(
        self,
        templates: Templates,
        compiled: str = "",
        memo: MutableMapping[str, Any] | None = None,
        digests: "Digests | None" = None,
    ) -> None:
        """Kept from build to build: templates compiled, in a folder; in `memo`, what each of them includes."""
        self._memo = {} if memo is None else memo
        self._environment = Studio(
            loader=DictLoader(dict(templates)),
            bytecode_cache=FileSystemBytecodeCache(compiled, f"%s.{made_by()}") if compiled else None,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters["direction"] = direction
        self._digests = digests or Digests()
        self._read = cache(self._source)
        self._printed_by = cache(self._parts)

    def render(self, page: Page, body: Body | None = None, recall: Recalling | None = None) -> str:
        """The page as text; `body` gives the dossiers of a page that opens some."""
        view = page.view
        if hasattr(view, "opened"):
            view = view.opened(body, recall or Recalling()) if page.keeps else view.opened(body)
        if page.template == VERBATIM:
            return str(view)
        with _refusing(page.template):
            template = self._environment.get_template(page.template)
            self._environment.print_from(page.path, view.frame.root if hasattr(view, "frame") else "")
            try:
                return template.render(path=page.path, view=view)
            finally:
                PageContext.take_apart()

    def parts(self, page: Page) -> str:
        """What the page's text depends on, as digests by name: when all are the same, so is the page."""
        return f"view {self._digests.of(page.view)} {self._printed_by(page.template)}"

    def _parts(self, template: str) -> str:
        """Those that all pages of one template have in common."""
        return f"template {self._digest(template)} code {made_by()}"

    def _digest(self, template: str) -> str:
        """Of the template and of all that it includes, directly or not."""
        if template == VERBATIM:
            return template
        found, waiting = {}, [template]
        while waiting:
            name = waiting.pop()
            if name not in found:
                with _refusing(template):
                    found[name], includes = self._read(name)
                waiting.extend(includes)
        return digest.of_values(*sorted(found.items()))

    def _source(self, name: str) -> tuple[str, tuple[str, ...]]:
        """The text of one template, and the names of those that it includes."""
        assert self._environment.loader
        text = self._environment.loader.get_source(self._environment, name)[0]
        key = digest.of_values(name, text)
        if key not in self._memo:
            found = meta.find_referenced_templates(self._environment.parse(text, name))
            self._memo[key] = [other for other in found if other]
        return text, tuple(self._memo[key])


class Digests:
    """Digests of what pages are given. What large things many pages are given are digested once, and held."""

    def __init__(self) -> None:
        self._known: dict[int, bytes] = {}  # by identity, of what is held
        self._held: list[object] = []

    def of(self, view: object) -> str:
        """32 hex digits for a view; one still to be made stands for what it is given, in order."""
        given: object = view
        if isinstance(view, Made):
            given = [self._told(one) if type(one) in LOOKED_INTO else one for one in view.given]
        return blake2b(encode(given), digest_size=16).hexdigest()

    def of_thing(self, thing: object) -> bytes:
        """16 bytes for a thing that pages are given."""
        return (self._known.get(id(thing)) or self._hold(thing)) if type(thing) in SHARED else _digest(thing)

    def _told(self, given: object) -> object:
        """A thing as it is encoded among others: its digest, if it is one that many pages are given."""
        if type(given) is not tuple:
            return self.of_thing(given)
        return [self._told(one) for one in given] if given and type(given[0]) in SHARED else given

    def _hold(self, given: object) -> bytes:
        self._held.append(given)
        found = self._known[id(given)] = _digest(given)
        return found


def _digest(given: object) -> bytes:
    return blake2b(encode(given), digest_size=16).digest()


@cache
def made_by() -> str:
    """Of the code and the libraries that make pages, templates apart."""
    return digest.of_code(*MADE_BY, libraries=LIBRARIES)


@contextmanager
def _refusing(template: str) -> Iterator[None]:
    """What is wrong with a template, or with one that it includes, refuses the build in one line."""
    try:
        yield
    except TemplateNotFound as error:
        raise Refused(f"templates/{error.name}", f"does not exist, and {template} includes it") from error
    except TemplateError as error:
        name, line = (error.name, error.lineno) if isinstance(error, TemplateSyntaxError) else (None, None)
        raise Refused(f"templates/{name or template}", UNPRINTABLE.format(error.message), line) from error
    except AttributeError as error:
        raise Refused(f"templates/{template}", UNPRINTABLE.format(error)) from error
