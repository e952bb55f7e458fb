"""Time zones by the names people use: a city, a country with one zone, "Europe/Paris", "UTC+2"."""

from __future__ import annotations

import re
import unicodedata
import zoneinfo
from collections import defaultdict
from datetime import datetime, timedelta, timezone, tzinfo
from difflib import get_close_matches
from functools import cache

from assistant.tools.api import ToolError

# Cities that people ask for and that the IANA database files under another one.
_CITIES = {
    "Europe/Berlin": "munich hamburg cologne frankfurt stuttgart leipzig dresden",
    "Europe/Zurich": "geneva basel bern",
    "Europe/Rome": "milan naples turin florence venice",
    "Europe/Lisbon": "portugal porto",
    "Europe/Madrid": "spain barcelona valencia seville",
    "Europe/Paris": "lyon marseille nice toulouse",
    "Europe/London": "manchester edinburgh glasgow cardiff england scotland wales birmingham uk britain",
    "Europe/Moscow": "saint_petersburg",
    "Europe/Istanbul": "ankara",
    "America/Los_Angeles": "san_francisco seattle san_diego las_vegas portland california pacific_time pst pdt",
    "America/New_York": "washington boston philadelphia atlanta miami orlando nyc eastern_time edt",
    "America/Chicago": "houston dallas austin minneapolis new_orleans texas central_time cst cdt",
    "America/Denver": "salt_lake_city colorado mountain_time mdt",
    "America/Toronto": "ottawa montreal quebec",
    "America/Edmonton": "calgary",
    "America/Sao_Paulo": "rio_de_janeiro brasilia",
    "Asia/Shanghai": "china beijing shenzhen guangzhou",
    "Asia/Kolkata": "mumbai delhi new_delhi bangalore bengaluru chennai hyderabad",
    "Asia/Tokyo": "osaka kyoto",
    "Asia/Dubai": "abu_dhabi",
    "Asia/Ho_Chi_Minh": "hanoi saigon",
    "Asia/Jerusalem": "tel_aviv",
    "Africa/Johannesburg": "cape_town pretoria durban",
    "Africa/Lagos": "abuja",
    "Australia/Sydney": "canberra",
    "Pacific/Auckland": "new_zealand wellington",
}
_ALIASES = {
    "usa": "united_states",
    "us": "united_states",
    "america": "united_states",
    "south_korea": "korea_(south)",
    "north_korea": "korea_(north)",
    "uae": "united_arab_emirates",
}
_OFFSET = re.compile(r"(?:utc|gmt)\s*([+-−])\s*(\d{1,2})(?::?(\d{2}))?")


def zone_of(place: str) -> tuple[tzinfo, str]:
    """The zone and its name. Raises `ToolError` for a place that isn't known or has several zones."""
    wanted = _ALIASES.get(_plain(place), _plain(place))
    if offset := _OFFSET.fullmatch(place.strip().lower()):
        return _fixed(offset)
    for part in (wanted, *wanted.split(",_")[:1]):
        if names := _by_name().get(part):
            return _the_one(place, names)
    close = get_close_matches(wanted, _by_name(), n=1, cutoff=0.75)
    hint = f" Did you mean {close[0].replace('_', ' ').title()}?" if close else " Name the nearest large city."
    raise ToolError(f"The time zone of “{place[:60]}” isn't known.{hint}")


def _fixed(offset: re.Match[str]) -> tuple[tzinfo, str]:
    ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    if ahead >= timedelta(hours=24):
        raise ToolError("An offset from UTC is less than 24 hours.")
    zone = timezone(ahead if offset[1] == "+" else -ahead)
    return zone, str(zone)


def _the_one(place: str, names: tuple[str, ...]) -> tuple[tzinfo, str]:
    zones = [zoneinfo.ZoneInfo(name) for name in names]
    if len({datetime.now(zone).utcoffset() for zone in zones}) > 1:
        cities = ", ".join(name.rpartition("/")[2].replace("_", " ") for name in names[:6])
        raise ToolError(f"{place} has several time zones. Name a city, such as {cities}.")
    return zones[0], names[0]


@cache
def _by_name() -> dict[str, tuple[str, ...]]:
    """Zones by the plain name of a country, a city, or the zone itself; the later of these count more."""
    zones = sorted(zoneinfo.available_timezones() - {"localtime", "Factory"})
    names = dict(_countries())
    names |= {_plain(zone.rpartition("/")[2]): (zone,) for zone in zones if not zone.startswith(("Etc/", "US/"))}
    names |= {city: (zone,) for zone, cities in _CITIES.items() for city in cities.split()}
    names |= {_plain(zone): (zone,) for zone in zones}
    return names


def _countries() -> dict[str, tuple[str, ...]]:
    """From the tables that come with the database (zone.tab, iso3166.tab)."""
    zones = defaultdict(list)
    for line in _table("zone.tab"):
        country, _, zone, *_ = line.split("\t")
        zones[country].append(zone)
    names = (line.split("\t") for line in _table("iso3166.tab"))
    return {_plain(name): tuple(zones[code]) for code, name in names if code in zones}


def _table(name: str) -> list[str]:
    from importlib import resources

    text = resources.files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[\s_]+", "_", kept.strip(" .?!"))
