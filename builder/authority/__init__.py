"""Who is who: the people named in single articles brought together across all of them.

    bearers     everybody who bears one name, before anything is judged
    offices     roles as printed, by their stems and their fields of work
    parting     what parts two people whose names are alike: ages, fields
    namesakes   two people of one common name
    callers     who is called by which nickname
    candidates  the pairs of names worth judging
    slight      names that agree too little for any one witness: a surname alone, a name misspelt
    mates       who is named in the articles of one event
    witness     what besides the name speaks for one person: the same event, role, companions
    curator     what people.toml says, and what of it cannot be obeyed
    join        bearers joined to people, by the likest pair first and never against a block
    cards       everybody's card, kept from build to build
    filing      the heading, and the printed forms with their articles
    apart       whom not to confuse with whom
    identify    the whole of it, and the identities that come out
"""

from builder.authority.identify import identify

__all__ = ["identify"]
