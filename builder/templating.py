"""How templates become code: as Jinja makes it, in fewer steps.

Jinja asks of every attribute whether it may be an item, of every call whether it wants the context, and of every text
whether it can print itself. What pages show are structs, what templates call are macros, and nearly all else is text:
an attribute is read, a macro called and a text escaped at once, which prints a page in half the time.
"""

from collections.abc import Callable
from typing import Any, ClassVar, cast

import markupsafe
from jinja2 import Environment, nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context, Macro
from jinja2.utils import missing
from markupsafe import Markup

MAY_BE_MISSING = frozenset(("defined", "undefined", "default", "d"))  # tests and filters that ask whether it is there
IN_PLACE_OF_JINJAS = "from builder.templating import Part as Macro, escape"


def _escaped(text: str) -> str:
    return str(markupsafe.escape(text))


# MarkupSafe's own step for plain text takes a fifth of the time, where this version has it by that name.
escaped: Callable[[str], str] = getattr(markupsafe, "_escape_inner", _escaped)


def link(start: str, end: str) -> str:
    """The way from one page of the site to another, or to a place on it, as a relative address."""
    target, mark, place = end.partition("#")
    if target == start and place:
        return f"#{place}"
    here, there = start.split("/")[:-1], target.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) + mark + place


class Ways(dict[str, str]):
    """The ways from a page to others, by their path. All pages of one folder have them in common.

    They are not: the ways to a place on a page, which may be this one. Those are found anew each time.
    """

    LIMIT = 1 << 14

    def __init__(self) -> None:
        super().__init__()
        self.page = ""

    def start(self, page: str) -> "Ways":
        """The same, from here on from another page of the folder."""
        self.page = page
        if len(self) > self.LIMIT:
            self.clear()
        return self

    def __missing__(self, end: str) -> str:
        way = link(self.page, end)
        if "#" not in end:
            self[end] = way
        return way


class FullAddresses(Ways):
    """The same for a page that is served at any depth: the full address of each."""

    def __init__(self, root: str) -> None:
        super().__init__()
        self._root = root

    def __missing__(self, end: str) -> str:
        return f"{self._root}{end}"


def escape(value: Any) -> str:
    """As text of HTML; what prints itself is that already."""
    if type(value) is str:
        return escaped(value)
    if hasattr(value, "__html__"):
        return str(value.__html__())
    return escaped(str(value))


class Part(Macro):
    """A macro of a template. When it is given its arguments in their order, they are not asked for by name."""

    def __call__(self, *given: Any, **named: Any) -> str:
        short = self._argument_count - len(given)
        if named or short < 0 or self.caller or self.catch_kwargs or self.catch_varargs:
            return super().__call__(*given, **named)
        return str.__new__(Markup, self._func(*given, *[missing] * short))


class Direct(CodeGenerator):
    """Writes the code of a template."""

    _asks = 0  # how many tests or filters around ask whether something is there

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        super().visit_Template(node, frame)
        self.writeline(IN_PLACE_OF_JINJAS)  # behind all functions, and before any of them runs

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        if self._asks:
            super().visit_Getattr(node, frame)
        else:
            self.visit(node.node, frame)
            self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        if node.kwargs or node.dyn_args or node.dyn_kwargs or forward_caller:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:
        if node.name == "link" and node.node:
            self.write("environment.ways[")
            self.visit(node.node, frame)
            self.write("]")
        else:
            self._asking(super().visit_Filter, node, frame)

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:
        self._asking(super().visit_Test, node, frame)

    def _asking(self, visit: Any, node: nodes.Filter | nodes.Test, frame: Frame) -> None:
        asks = node.name in MAY_BE_MISSING
        self._asks += asks
        visit(node, frame)
        self._asks -= asks


class PageContext(Context):
    """The names that a template knows while a page is printed.

    Its macros refer to it and it to them, and it holds the view: taken apart when the page is done, they go at once,
    and nothing is left that a process would have to look for.
    """

    _open: ClassVar[list["PageContext"]] = []

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._open.append(self)

    @classmethod
    def take_apart(cls) -> None:
        """The page is done."""
        for context in cls._open:
            context.vars.clear()
        cls._open.clear()


class Studio(Environment):
    """Jinja's environment, with the filter `link`: from the page that is printed, `page`, to the path given."""

    code_generator_class = Direct
    context_class = PageContext

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters["link"] = _linked
        self.ways = Ways()
        self._by_folder: dict[str, Ways] = {}

    def print_from(self, page: str, root: str) -> None:
        """Links lead from this page; full addresses, below `root`, where one is given."""
        if root:
            self.ways = FullAddresses(root)
        else:
            self.ways = self._by_folder.setdefault(page.rpartition("/")[0], Ways()).start(page)


@pass_context
def _linked(context: Context, end: str) -> str:
    """The filter by its name, as in `map("link")`; that it asks for the context keeps Jinja from calling it early."""
    return cast("Studio", context.environment).ways[end]
