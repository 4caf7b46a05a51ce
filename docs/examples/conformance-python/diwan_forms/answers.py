"""The rules of each type of question: what is wrong with one answer.

An answer is validated in its *canonical* form, as it is sent. What a browser keeps while somebody is typing (three
boxes of a date, "abc" for a number) is a form's to read and not looked into.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from .dates import parse_civil, resolve_bound
from .expressions import is_whole
from .patterns import compile_pattern

Answer = Any
Question = Mapping[str, Any]
Fault = tuple[str, str, dict[str, Any] | None]
"""The part that is wrong (``""`` for the whole answer), a code, and what the code is about."""

FAR = 150
"""Years from today beyond which a date is asked about, unless the definition sets a bound on that side."""

DEFAULT_MAX_SIZE = 10_000_000


def fault(code: str, part: str = "", **params: Any) -> Fault:
    return part, code, params or None


def is_blank(value: Answer) -> bool:
    """What counts as no answer whatever the type: nothing, nothing that can be seen, or only such things."""
    if isinstance(value, str):
        return not any(_is_visible(character) for character in value)
    if isinstance(value, dict):
        return all(is_blank(each) for each in value.values())
    if isinstance(value, list):
        return all(is_blank(each) for each in value)
    return value is None


def _is_visible(character: str) -> bool:
    # Format characters (Cf) stand for Default_Ignorable_Code_Point, which the standard library has no table of.
    unseen = character.isspace() or unicodedata.category(character) in ("Cc", "Cf")
    return not unseen and character not in "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"


def is_empty(question: Question, value: Answer) -> bool:
    """Whether a question is not answered, which some types extend."""
    if is_blank(value):
        return True
    if question["type"] == "consent":
        return value is False
    if question["type"] == "address" and isinstance(value, dict):
        return all(part == "country" or is_blank(each) for part, each in value.items())
    return False


def canonical(question: Question, value: Answer) -> Answer:
    """An answer in the one form it is kept in, before anything is validated by it; one that has none as it is."""
    kind = question["type"]
    if kind == "text" and isinstance(value, str):
        return _text(re.sub(r"\s*[\n\v\f\r\u0085\u2028\u2029]+\s*", " ", value))
    if kind == "textarea" and isinstance(value, str):
        return _text(re.sub(r"\r\n?|[\u0085\u2028\u2029]", "\n", value))
    if kind == "money" and isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value, re.ASCII):
        return _amount(value, CURRENCY_PLACES.get(question["currency"], 2))
    if kind == "checkboxes" and isinstance(value, list):
        order = [option["value"] for option in options_of(question)]
        return sorted(value, key=order.index) if all(each in order for each in value) else value
    if kind in ("name", "address") and isinstance(value, dict):
        return {
            part: _text(text) if isinstance(text, str) else text
            for part, text in value.items()
            if not is_blank(text)
        }
    return value


def _text(value: str) -> str:
    """Composed, without spaces around it."""
    return unicodedata.normalize("NFC", value).strip()


def _amount(value: str, places: int) -> str:
    """All the places of the currency, no zeros in front that say nothing, and no negative zero."""
    whole, _, fraction = value.lstrip("-").partition(".")
    fraction = fraction.rstrip("0").ljust(places, "0")
    amount = f"{whole.lstrip('0') or '0'}{'.' if fraction else ''}{fraction}"
    return f"-{amount}" if value.startswith("-") and re.search("[1-9]", amount) else amount


def validate(question: Question, value: Answer, today: date) -> list[Fault]:
    """What is wrong with an answer that is there: of each of its parts the first broken rule alone."""
    first: dict[str, Fault] = {}
    for found in _RULES[question["type"]](question, value, today):
        first.setdefault(found[0], found)
    return list(first.values())


def required_code(question: Question) -> str:
    return "consent" if question["type"] == "consent" else "required"


# --- written answers ------------------------------------------------------------------------------------------


def _written(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield fault("type")
        return
    text = unicodedata.normalize("NFC", value)
    least, most, words = (question.get(key) for key in ("minLength", "maxLength", "maxWords"))
    # Characters are code points: one outside the basic plane is one.
    if least is not None and len(text) < least:
        yield fault("tooShort", count=least)
    if most is not None and len(text) > most:
        yield fault("tooLong", count=most)
    if words is not None and len(value.split()) > words:
        yield fault("tooManyWords", count=words)
    if "pattern" in question and not compile_pattern(question["pattern"]).fullmatch(text):
        yield fault("pattern")


EMAIL_NAME = r'[^\s@<>()",;:\\]+'
EMAIL_LABEL = r'[^\s@<>()",;:\\.]+'


def _email(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield fault("type")
    elif len(value) >= 255 or not re.fullmatch(rf"{EMAIL_NAME}@{EMAIL_LABEL}(\.{EMAIL_LABEL})+", value):
        yield _email_fault(value)


def _email_fault(value: str) -> Fault:
    """Which part is wrong, where there is an @ sign to tell them apart."""
    if "@" not in value:
        return fault("email")
    if value.startswith("@"):
        return "", "email", {"part": "name"}
    whole = re.fullmatch(rf'{EMAIL_NAME}@[^\s@<>()",;:\\]*', value) and len(value) < 255
    return "", "email", {"part": "domain" if whole else "form"}


def _phone(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    """E.164: a plus, the country code, at most 15 digits in all."""
    if not isinstance(value, str) or not re.fullmatch(r"\+[1-9]\d{6,14}", value, re.ASCII):
        yield fault("phone")


# --- numbers, amounts, dates ----------------------------------------------------------------------------------


def _number(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        yield fault("number")
        return
    if question.get("whole") and not is_whole(value):
        yield fault("whole")
    exact = Decimal(repr(value))
    if "decimals" in question and _places(exact) > question["decimals"]:
        yield fault("decimals", count=question["decimals"])
    if "min" in question and exact < Decimal(repr(question["min"])):
        yield fault("min", min=question["min"])
    if "max" in question and exact > Decimal(repr(question["max"])):
        yield fault("max", max=question["max"])


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


CURRENCY_PLACES = {
    code: places
    for places, codes in (
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"),
    )
    for code in codes.split()
}
"""Decimal places by ISO 4217, for those that have not two."""


def _money(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    """A decimal as text, so that no digit is lost; compared as a number."""
    if not isinstance(value, str) or not re.fullmatch(r"-?\d+(\.\d+)?", value, re.ASCII):
        yield fault("money")
        return
    places = CURRENCY_PLACES.get(question["currency"], 2)
    if len(value.partition(".")[2]) > places:
        yield fault("decimals", count=places)
    amount = Decimal(value)
    if "min" in question and amount < Decimal(question["min"]):
        yield fault("min", min=question["min"])
    if "max" in question and amount > Decimal(question["max"]):
        yield fault("max", max=question["max"])


def _date(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    day = parse_civil(value)
    if day is None:
        yield fault("date")
        return
    earliest, latest = question.get("earliest"), question.get("latest")
    years = day.year - today.year
    if (years < -FAR and earliest is None) or (years > FAR and latest is None):
        yield fault("yearFar", year=True, count=FAR, now=f"{today.year:04}")
        return
    within = True
    for code, bound, direction in (("earliest", earliest, 1), ("latest", latest, -1)):
        if bound is None:
            continue
        limit = resolve_bound(bound, today)
        if (limit - day).days * direction > 0:
            within = False
            moving = {"part": bound} if bound == "today" else {}
            yield "", code, {"date": limit.isoformat(), **moving}
    if within:
        yield from _blocked(question.get("blocked", {}), day)


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of ISO 8601."""


def _blocked(blocked: Mapping[str, Any], day: date) -> Iterator[Fault]:
    """A day that cannot be chosen; one without a year is meant in every year. A day of the week goes before the rest."""
    text = day.isoformat()
    if WEEKDAYS[day.weekday()] in blocked.get("weekdays", ()):
        yield "", "blocked", {"weekday": day.isoweekday(), "part": "weekday"}
        return

    def is_within(start: str, end: str) -> bool:
        at = text[-len(start) :]
        return start <= at <= end if start <= end else at >= start or at <= end

    single = any(text.endswith(each) for each in blocked.get("dates", ()))
    if single or any(is_within(each["from"], each["to"]) for each in blocked.get("ranges", ())):
        yield fault("blocked")


# --- choices --------------------------------------------------------------------------------------------------


def options_of(question: Question) -> list[Mapping[str, Any]]:
    """The options of a choice, without the words that stand between them."""
    return [option for option in question.get("options", ()) if "value" in option]


def _one_of(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield fault("type")
    elif all(option["value"] != value for option in options_of(question)):
        yield fault("choice")


def _checkboxes(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    """The order of these rules is part of the standard.

    A value that is no option, or given twice, comes before all others; an exclusive option sets the counts aside.
    """
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        yield fault("type")
        return
    options = options_of(question)
    known = {option["value"] for option in options}
    alone = next((one["value"] for one in options if one.get("exclusive") and one["value"] in value), None)
    if len(set(value)) < len(value) or not known.issuperset(value):
        yield fault("choice")
    elif alone is not None:
        if len(value) > 1:
            yield fault("exclusive", option=alone)
    elif len(value) < question.get("min", 0):
        yield fault("minChoices", count=question["min"])
    elif "max" in question and len(value) > question["max"]:
        yield fault("maxChoices", count=question["max"])


def _boolean(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if not isinstance(value, bool):
        yield fault("type")


# --- answers of several parts ---------------------------------------------------------------------------------


def _is_parts(value: Answer) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def _name(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if not _is_parts(value):
        yield fault("type")
        return
    asked = question.get("parts", ["given", "family"])
    for part in asked:
        if part in ("given", "family") and is_blank(value.get(part)):
            yield fault("required", f"/{part}")
    for part in value:
        if part not in asked:
            yield fault("unknown", f"/{part}")


@dataclass(frozen=True)
class Address:
    """What an address needs in one country: parts that must and that may be filled, and the form of a postcode."""

    needed: Sequence[str]
    optional: Sequence[str]
    postcode: str | None = None

    def takes_postcode(self, given: str) -> bool:
        """Whether this may be a postcode; where none is known, anything may."""
        code = given.strip().upper()
        return self.postcode is None or re.fullmatch(self.postcode, code, re.ASCII) is not None


def _address_of(needed: str, optional: str, postcode: str | None = None) -> Address:
    return Address(needed.split(), optional.split(), postcode)


ADDRESSES = {
    "AE": _address_of("line1 city region", "line2 pobox"),
    "AU": _address_of("line1 city region postcode", "line2", r"\d{4}"),
    "BH": _address_of("building road block city", "flat line2"),
    "CA": _address_of("line1 city region postcode", "line2", r"[A-Z]\d[A-Z] ?\d[A-Z]\d"),
    "DE": _address_of("line1 postcode city", "line2", r"\d{5}"),
    "EG": _address_of("line1 city region", "line2 postcode", r"\d{5}(\d{2})?"),
    "FR": _address_of("line1 postcode city", "line2", r"\d{5}"),
    "GB": _address_of("line1 city postcode", "line2 region", r"GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"),
    "IN": _address_of("line1 city region postcode", "line2", r"[1-9]\d{2} ?\d{3}"),
    "JO": _address_of("line1 city", "line2 region postcode", r"\d{5}"),
    "KW": _address_of("district block street building", "flat"),
    "OM": _address_of("line1 city region", "line2 pobox postcode", r"\d{3}"),
    "QA": _address_of("building street block city", "flat pobox"),
    "SA": _address_of("building street district city postcode", "additional line2", r"\d{5}"),
    "US": _address_of("line1 city region postcode", "line2", r"\d{5}(-\d{4})?"),
}
"""Countries with rules of their own; any other has those of ``ELSEWHERE``."""

ELSEWHERE = _address_of("line1 city", "line2 region postcode")


def _address(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    if not _is_parts(value):
        yield fault("type")
        return
    countries = question.get("countries")
    only = countries[0] if countries is not None and len(countries) == 1 else ""
    country = value.get("country", only)
    if not re.fullmatch(r"[A-Z]{2}", country) or (countries is not None and country not in countries):
        yield fault("required" if is_blank(country) else "country", "/country")
        return
    rules = ADDRESSES.get(country, ELSEWHERE)
    for part in rules.needed:
        if is_blank(value.get(part)):
            yield fault("required", f"/{part}")
    for part, given in value.items():
        if part == "country" or is_blank(given):
            continue
        if part not in rules.needed and part not in rules.optional:
            yield fault("unknown", f"/{part}")
        elif part == "postcode" and not rules.takes_postcode(given):
            yield fault("postcode", "/postcode")


# --- lists and files ------------------------------------------------------------------------------------------


def _list(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    """How many items there are. What is in them is validated question by question."""
    least, most, optional = question.get("min", 1), question.get("max"), question.get("optional", False)
    count = len(value)
    if count == 0 and (optional or least < 2):
        if not optional and least > 0:
            yield fault("required")
    elif count < least:
        yield fault("minItems", count=least)
    elif most is not None and count > most:
        yield fault("maxItems", count=most)


OFFICE = "application/vnd.openxmlformats-officedocument."
OPEN = "application/vnd.oasis.opendocument."
MEDIA_TYPES = {
    "pdf": ("application/pdf",),
    "jpeg": ("image/jpeg",),
    "png": ("image/png",),
    "webp": ("image/webp",),
    "heic": ("image/heic", "image/heif"),
    "tiff": ("image/tiff",),
    "docx": (f"{OFFICE}wordprocessingml.document",),
    "xlsx": (f"{OFFICE}spreadsheetml.sheet",),
    "pptx": (f"{OFFICE}presentationml.presentation",),
    "odt": (f"{OPEN}text",),
    "ods": (f"{OPEN}spreadsheet",),
}


def _is_file(value: Answer) -> bool:
    if not isinstance(value, dict):
        return False
    name, size, media_type = value.get("name"), value.get("size"), value.get("type")
    return (
        isinstance(name, str)
        and name.strip() != ""
        and len(name) <= 255
        and size is not None
        and is_whole(size)
        and size >= 0
        and isinstance(media_type, str)
    )


def _is_reference(value: Mapping[str, Any]) -> bool:
    """Whether a file has the id it was uploaded under, and nothing that no reference has."""
    identifier = value.get("id")
    return (
        isinstance(identifier, str)
        and re.fullmatch(r"[\w.~-]{1,200}", identifier, re.ASCII) is not None
        and value.keys() <= {"id", "name", "size", "type"}
    )


def _file(question: Question, value: Answer, today: date) -> Iterator[Fault]:
    """References to files that were uploaded apart. What is wrong with one has its index as its part."""
    if not isinstance(value, list) or not all(_is_file(each) for each in value):
        yield fault("type")
        return
    accept = question.get("accept", ["pdf", "jpeg", "png"])
    known = {media_type for kind in accept for media_type in MEDIA_TYPES[kind]}
    largest = question.get("maxSize", DEFAULT_MAX_SIZE)
    for index, reference in enumerate(value):
        part = f"/{index}"
        if reference["size"] > largest:
            yield fault("fileTooLarge", part, size=largest)
        elif reference["size"] == 0:
            yield fault("fileEmpty", part)
        elif reference["type"] not in known:
            yield fault("fileType", part, kinds=" ".join(accept))
        elif not _is_reference(reference):
            yield fault("type", part)
    least, most = question.get("min", 1), question.get("max", 1)
    if len(value) < least:
        yield fault("minFiles", count=least)
    elif len(value) > most:
        yield fault("maxFiles", count=most)


_RULES: Mapping[str, Callable[[Question, Answer, date], Iterator[Fault]]] = {
    "address": _address,
    "checkboxes": _checkboxes,
    "consent": _boolean,
    "date": _date,
    "email": _email,
    "file": _file,
    "list": _list,
    "money": _money,
    "name": _name,
    "number": _number,
    "phone": _phone,
    "radios": _one_of,
    "select": _one_of,
    "text": _written,
    "textarea": _written,
    "yes-no": _boolean,
}
