"""What is known of a call when it is decided: all that a rule can ask about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.calls import Effect, Quote, Span, ToolCall, ToolSpec
from assistant.events import Origin
from assistant.guard import addresses, words
from assistant.guard.addresses import Address, Kind
from assistant.guard.arguments import Leaf, leaves, quotes
from assistant.guard.reach import Reach

_LONG = 6
"""A number of more digits can tell something."""


class From(StrEnum):
    """Who named a target."""

    OWN = "own"
    """The user, exactly so."""
    HOST = "own-host"
    """The user named the host of the URL, or a domain above it."""
    FOREIGN = "foreign"
    """It, or the host in it, stands in text that the user did not write."""
    MADE = "made-up"
    """It stands nowhere: the kernel wrote it."""


@dataclass(frozen=True, slots=True)
class Target:
    """One value of a parameter that says on what the effect falls. `right` is what a grant would be given for.
    `copied`: the whole of it stands in a text, so that it holds nothing the kernel put there.
    """

    argument: str
    value: str
    right: str
    source: From
    copied: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """`origins` are those of the foreign text in reach. `carries`: what the call sends may hold the user's data, and it
    goes to an address that came from foreign text. `says_more`: it has texts or long numbers beside its targets.
    """

    tool: str
    plugin: str
    effects: frozenset[Effect]
    origins: frozenset[Origin] = frozenset()
    targets: tuple[Target, ...] = ()
    quotes: tuple[Quote, ...] = ()
    carries: bool = False
    says_more: bool = False

    @property
    def foreign(self) -> bool:
        return bool(self.origins)

    @property
    def right(self) -> str:
        """What a grant for such a call covers, "" where it has no target."""
        return _joined(target.right for target in self.targets)


def gather(call: ToolCall, tool: ToolSpec, spans: Sequence[Span]) -> Facts:
    """All facts of a call. Depends on nothing else."""
    reach = Reach(spans)
    found = leaves(call, tool)
    sends = Effect.SENDS in tool.effects
    aims = [(leaf, addresses.parse(leaf.text, sends=sends)) for leaf in found if _is_target(leaf, tool)]
    targets = tuple(_target(leaf, address, reach) for leaf, address in aims)
    contents = [leaf for leaf in found if leaf.parameter not in tool.targets and not _is_choice(leaf, tool)]
    return Facts(
        tool.name,
        tool.plugin,
        tool.effects,
        reach.origins,
        targets,
        quotes(found, reach),
        sends and _carries(aims, targets, contents, reach),
        any(_says_something(leaf) for leaf in contents),
    )


def right_of(call: ToolCall, tool: ToolSpec) -> str:
    """`Facts.right` of a call, which doesn't depend on what was in reach."""
    aims = (leaf.text for leaf in leaves(call, tool) if _is_target(leaf, tool))
    return _joined(addresses.parse(text, sends=Effect.SENDS in tool.effects).right for text in aims)


def _is_target(leaf: Leaf, tool: ToolSpec) -> bool:
    return leaf.parameter in tool.targets and bool(leaf.text.strip())


def _joined(rights: Iterable[str]) -> str:
    return "\n".join(sorted(set(rights)))


def _target(leaf: Leaf, address: Address, reach: Reach) -> Target:
    source = _source(address, reach)
    copied = source is From.OWN or bool(reach.holding(address.whole))
    return Target(leaf.argument, leaf.text, address.right, source, copied)


def _source(address: Address, reach: Reach) -> From:
    foreign = bool(reach.holding(address.whole))
    if reach.named_by_user(address.whole) and (_is_telling(address) or not foreign):
        return From.OWN
    if address.kind is Kind.URL and any(map(reach.host_named_by_user, addresses.parents(address.host))):
        return From.HOST
    return From.FOREIGN if foreign or _naming(address, reach) else From.MADE


def _is_telling(address: Address) -> bool:
    """Whether it is no chance that a text has it: "13" stands in many."""
    return address.kind is not Kind.OTHER or len(re.sub(r"\W", "", address.whole)) >= 6 or "." in address.whole[1:-1]


def _naming(address: Address, reach: Reach) -> tuple[Span, ...]:
    """The foreign texts that have the address: of a URL its host, or a domain above it; of mail also without what
    follows a plus.
    """
    wanted: tuple[str, ...] = (address.whole, re.sub(r"\+[^@]*@", "@", address.whole))
    if address.kind is Kind.URL:
        wanted = (address.whole, *addresses.parents(address.host.partition(":")[0]))
    return tuple(span for span in reach.foreign if any(words.holds(span.text, one) for one in wanted))


# -- whether the user's data would go to a foreign address


def _carries(
    aims: Sequence[tuple[Leaf, Address]], targets: Sequence[Target], contents: Sequence[Leaf], reach: Reach
) -> bool:
    foreign = [address for (_, address), target in zip(aims, targets, strict=True) if target.source is From.FOREIGN]
    return any(_carries_to(address, contents, reach) for address in foreign)


def _carries_to(address: Address, contents: Sequence[Leaf], reach: Reach) -> bool:
    """Whether what is sent may come from elsewhere than the user's own words and the very text that has the address.

    A word that all texts with the address have is theirs. Any other word that the user did not write may be made from
    any other text in reach, however it is spelt; with no such text, there is nothing that it could carry.
    """
    naming = _naming(address, reach)
    others = [span for span in reach.foreign if span not in naming]
    theirs = frozenset[str].intersection(*(words.tokens(span.text) for span in naming))
    said = reach.own_tokens | theirs
    held = (*contents, *(Leaf("", "", part) for part in _extras(address)))
    return any(_is_data(leaf, said, others, reach) for leaf in held)


def _says_something(leaf: Leaf) -> bool:
    if leaf.value is None or isinstance(leaf.value, bool):
        return False
    return bool(leaf.text.strip()) if isinstance(leaf.value, str) else len(leaf.text) > _LONG


def _extras(address: Address) -> tuple[str, ...]:
    return tuple(part for part in (address.rest, address.host) if part)


def _is_data(leaf: Leaf, said: frozenset[str], others: Sequence[Span], reach: Reach) -> bool:
    if leaf.value is None or isinstance(leaf.value, bool) or not leaf.text.strip():
        return False
    if isinstance(leaf.value, str) and _is_local_path(leaf.text) and not reach.named_by_user(leaf.text):
        return True
    if _is_moment(leaf.text):
        return False
    if not isinstance(leaf.value, str):
        return _is_number_of(leaf.text, said, others)
    return bool(others) and not words.tokens(leaf.text) <= said


def _is_number_of(text: str, said: frozenset[str], others: Sequence[Span]) -> bool:
    """A number of four digits or more that another text has; shorter ones tell nothing."""
    digits = re.sub(r"\.0$", "", text)
    long = len(re.sub(r"\D", "", digits)) >= 4
    return long and not words.tokens(digits) <= said and any(words.holds(span.text, digits) for span in others)


def _is_local_path(text: str) -> bool:
    return re.match(r"\s*(?:file:|~|\.{0,2}[/\\](?!/)|[a-z]:[/\\])", text, re.IGNORECASE) is not None


def _is_moment(text: str) -> bool:
    """A date, a time or both, in ISO 8601's order."""
    return (
        re.fullmatch(r"\s*(?:\d{4}-\d\d?-\d\d?)?[T ]*(?:\d\d?:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?\s*", text)
        is not None
    )


def _is_choice(leaf: Leaf, tool: ToolSpec) -> bool:
    """A value from a fixed list of the schema's own."""
    properties = tool.parameters.get("properties")
    schema = properties.get(leaf.parameter) if isinstance(properties, Mapping) else None
    choices = schema.get("enum") if isinstance(schema, Mapping) else None
    return isinstance(choices, Iterable) and leaf.value in list(choices)
