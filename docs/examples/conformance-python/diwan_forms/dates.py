"""Civil dates: days without a time or a zone, written ``YYYY-MM-DD``."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

CIVIL = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
BOUND = re.compile(
    r"today(?:(?P<sign>[+-])P(?=\d)(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?)?",
    re.ASCII,
)


def parse_civil(value: object) -> date | None:
    """The day a canonical answer stands for, or ``None`` when it is not one."""
    if not isinstance(value, str) or not CIVIL.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def today_in(now: str, time_zone: str) -> date:
    """The day it is in a time zone (IANA) at an instant (RFC 3339)."""
    return datetime.fromisoformat(now.replace("Z", "+00:00")).astimezone(ZoneInfo(time_zone)).date()


def add_months(day: date, months: int) -> date:
    """The same day so many months on; a day the month lacks becomes its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def resolve_bound(bound: str, today: date) -> date:
    """The day of a bound: a date, ``today``, or ``today`` plus or minus an ISO 8601 duration.

    Years and months are added before weeks and days.
    """
    match = BOUND.fullmatch(bound)
    if match is None:
        return date.fromisoformat(bound)
    sign = -1 if match["sign"] == "-" else 1
    count = {unit: sign * int(match[unit] or 0) for unit in ("years", "months", "weeks", "days")}
    moved = add_months(today, count["years"] * 12 + count["months"])
    return moved + timedelta(weeks=count["weeks"], days=count["days"])
