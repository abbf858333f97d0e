"""A YAML mapping as words of the curator. To load YAML takes longer than to read a clipping that has none."""

import yaml

from builder.model import Word


def words(source: str, seed: str, first: int) -> list[Word] | None:
    """The words of one YAML mapping whose first line is line `first` of the file; None where it is no mapping."""
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        return None
    return [
        Word(str(key.value), _value(value), seed, first + key.start_mark.line)
        for key, value in node.value
        if not (isinstance(value, yaml.ScalarNode) and value.value == "")
    ]


def _value(node: yaml.Node) -> str | tuple[str, ...]:
    if isinstance(node, yaml.SequenceNode):
        return tuple(str(item.value) for item in node.value)
    return str(node.value)
