"""Under which name a person is filed: the heading among the printed forms."""

from collections import defaultdict
from collections.abc import Iterable

from builder.authority.bearers import is_single, key, may_be_full, most_printed
from builder.model import Form
from builder.names import begins_surname

Printed = Iterable[tuple[str, tuple[str, ...]]]  # of one person: (digest of an article, forms printed there), …


def filed(printed: Printed) -> tuple[str, tuple[Form, ...]]:
    """The heading, and every printed form with its articles, the most printed first.

    The heading is the full form that most articles print, of equals the first by alphabet; it is a single name only
    where there is no other.
    """
    articles: dict[str, set[str]] = defaultdict(set)
    for digest, forms in printed:
        for form in forms:
            articles[form].add(digest)
    full = [form for form in articles if may_be_full(form) and not is_single(key(form))]
    full = [form for form in full if not begins_surname(form)] or full  # "bin Laden" is not all of the name
    heading = most_printed({form: len(articles[form]) for form in full or articles})
    every = [Form(form, tuple(sorted(digests))) for form, digests in articles.items()]
    return heading, tuple(sorted(every, key=lambda form: (-len(form.articles), form.form)))
