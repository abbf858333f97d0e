"""The same archive for each peer: articles with clean front matter, and templates for articles, people and days."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import PER_EVENT, clipping, happening

PARAGRAPH = 120  # characters; shorter ones of a made-up clipping are headline, dates and furniture

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>%s</title></head><body><!-- 0 -->%s</body></html>
"""


@dataclass(frozen=True, slots=True)
class Clean:
    """An article as a peer is given it: nothing has to be found out any more."""

    number: int
    title: str
    day: str
    people: tuple[str, ...]
    text: str


def clean(number: int) -> Clean:
    """The facts of clipping `number`, as its maker knows them."""
    event = happening(int(number / PER_EVENT), 1)
    paragraphs = [part for part in clipping(number).split("\n\n") if len(part) > PARAGRAPH]
    title = f"{event.people[0][1].split()[-1]} {event.topic[0]} {event.topic[1]} in {event.place} {number}"
    people = tuple(dict.fromkeys(name for _, name in event.people))
    return Clean(number, title, event.day.isoformat(), people, "\n\n".join(paragraphs))


@dataclass(frozen=True, slots=True)
class Site:
    """What one peer needs: its files but for articles, how it wants one, which template prints it, how it is run."""

    files: dict[str, str]
    article: Callable[[Clean], str]
    template: str
    output: str
    caches: tuple[str, ...]
    commands: tuple[tuple[str, ...], ...]


def hugo(program: str, pagefind: str = "") -> Site:
    """Hugo, with Pagefind's index on top if that is named. People and days are taxonomies."""
    entry = (
        '<h1>{{ .Title }}</h1><time>{{ .Date.Format "2 January 2006" }}</time><aside>{{ range .GetTerms "people" }}'
        '<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ range .GetTerms "days" }}'
        '<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</aside>'
        "<article data-pagefind-body>{{ .Content }}</article>"
    )
    row = '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>'
    listing = f"<h1>{{{{ .Title }}}}</h1><ul>{{{{ range .Pages }}}}{row}{{{{ end }}}}</ul>"
    front = f"<ul>{{{{ range first 20 site.RegularPages }}}}{row}{{{{ end }}}}</ul>"
    pages = {"_default/single": entry, "_default/list": listing, "_default/terms": listing, "index": front}
    config = 'baseURL = "https://example.org/"\ntitle = "Archive"\nuglyURLs = true\ndisableKinds = ["rss"]\n'
    return Site(
        files={
            "hugo.toml": f'{config}[taxonomies]\nperson = "people"\nday = "days"\n',
            **{f"layouts/{name}.html": _page("{{ .Title }}", body) for name, body in pages.items()},
        },
        article=lambda one: _yaml(one, people=list(one.people), days=[one.day]),
        template="layouts/_default/single.html",
        output="public",
        caches=("resources",),
        commands=((program, "--quiet"), *([(pagefind, "--site", "public", "--quiet")] if pagefind else [])),
    )


def pelican(program: str) -> Site:
    """Pelican with its cache. People are tags, days its archives by day."""
    entry = (
        "<h1>{{ article.title }}</h1><time>{{ article.locale_date }}</time><aside>{% for tag in article.tags %}"
        '<a href="/{{ tag.url }}">{{ tag }}</a> {% endfor %}</aside><article>{{ article.content }}</article>'
    )
    row = '<li><a href="/{{ article.url }}">{{ article.title }}</a> {{ article.locale_date }}</li>'
    listing = f"<ul>{{% for article in articles %}}{row}{{% endfor %}}</ul>"
    front = f"<ul>{{% for article in articles[:20] %}}{row}{{% endfor %}}</ul>"
    pages = {"article": entry, "tag": listing, "period_archives": listing, "index": front}
    settings = {
        "SITENAME": "Archive", "PATH": "content", "THEME": "theme", "TIMEZONE": "UTC", "DEFAULT_PAGINATION": False,
        "CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True, "DIRECT_TEMPLATES": ["index"], "FEED_ALL_ATOM": None,
        "CATEGORY_FEED_ATOM": None, "CATEGORY_SAVE_AS": "", "AUTHOR_SAVE_AS": "",
        "ARTICLE_SAVE_AS": "articles/{slug}.html", "ARTICLE_URL": "articles/{slug}.html",
        "TAG_SAVE_AS": "people/{slug}.html", "TAG_URL": "people/{slug}.html",
        "DAY_ARCHIVE_SAVE_AS": "days/{date:%Y-%m-%d}.html", "DAY_ARCHIVE_URL": "days/{date:%Y-%m-%d}.html",
    }  # fmt: skip
    return Site(
        files={
            "pelicanconf.py": "".join(f"{key} = {value!r}\n" for key, value in settings.items()),
            **{f"theme/templates/{name}.html": _page("{{ SITENAME }}", body) for name, body in pages.items()},
        },
        article=lambda one: (
            f"Title: {one.title}\nDate: {one.day}\nSlug: a{one.number}\nTags: {', '.join(one.people)}\n\n{one.text}\n"
        ),
        template="theme/templates/article.html",
        output="output",
        caches=("cache", "__pycache__"),
        commands=((program, "-s", "pelicanconf.py", "-o", "output", "--quiet"),),
    )


def eleventy(program: str) -> Site:
    """Eleventy. People and days are tags."""
    entry = (
        "<h1>{{ title }}</h1><time>{{ day }}</time><aside>{% for tag in tags %}"
        '<a href="/lists/{{ tag | slugify }}.html">{{ tag }}</a> {% endfor %}</aside>'
        "<article>{{ content | safe }}</article>"
    )
    row = '<li><a href="{{ one.url }}">{{ one.data.title }}</a> {{ one.data.day }}</li>'
    listing = f"<h1>{{{{ tag }}}}</h1><ul>{{% for one in collections[tag] %}}{row}{{% endfor %}}</ul>"
    paging = "pagination:\n  data: collections\n  size: 1\n  alias: tag\n  filter: [all]"
    config = 'return { dir: { input: "content", output: "public", includes: "../layouts" } };'
    return Site(
        files={
            "eleventy.config.js": f"module.exports = function () {{ {config} }};\n",
            "layouts/article.njk": _page("{{ title }}", entry),
            "content/lists.njk": f'---\n{paging}\npermalink: "lists/{{{{ tag | slugify }}}}.html"\n---\n'
            + _page("{{ tag }}", listing),
        },
        article=lambda one: _yaml(
            one, day=one.day, layout="article.njk", permalink=f"articles/a{one.number}.html",
            tags=[*one.people, one.day],
        ),
        template="layouts/article.njk",
        output="public",
        caches=(),
        commands=((program, "--quiet"),),
    )


def written(site: Site, folder: Path, numbers: Iterable[int]) -> None:
    """The files of a site, and these of its articles."""
    for path, text in site.files.items():
        write(folder / path, text)
    for number in numbers:
        write(article_file(folder, number), site.article(clean(number)))


def article_file(folder: Path, number: int) -> Path:
    """Where an article of a peer lies."""
    return folder / "content" / "articles" / f"a{number:06}.md"


def write(path: Path, text: str) -> None:
    """A file, in a folder that may be new."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _page(title: str, body: str) -> str:
    return PAGE % (title, body)


def _yaml(one: Clean, **more: object) -> str:
    lines = {"title": one.title, "date": one.day, **more}
    front = "\n".join(
        f"{key}: {value}" if key == "date" else f"{key}: {json.dumps(value)}" for key, value in lines.items()
    )
    return f"---\n{front}\n---\n\n{one.text}\n"
