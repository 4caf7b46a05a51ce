"""Patterns of a definition: regular expressions of ECMAScript with its flag ``u``, as Python's."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache

PIECE = re.compile(
    r"\\(?P<sense>[pP])\{(?P<property>[^}]*)\}|\(\?<(?P<group>[A-Za-z_]\w*)>|\\.|\[|\]|.", re.DOTALL
)


@lru_cache(maxsize=256)
def compile_pattern(pattern: str) -> re.Pattern[str]:
    r"""The pattern for Python, to be used with ``fullmatch``: it must match the whole answer.

    Two notations differ. ``\p{L}`` and its kind, which Python has not, become the characters of that general
    category; ``(?<name>…)`` becomes ``(?P<name>…)``. ``\d``, ``\w`` and ``\s`` mean ASCII, as in ECMAScript.
    """
    inside_class = False
    pieces: list[str] = []
    for match in PIECE.finditer(pattern):
        text = match[0]
        if match["property"] is not None:
            characters = _category(match["property"], match["sense"] == "P")
            text = characters if inside_class else f"[{characters}]"
        elif match["group"] is not None and not inside_class:
            text = f"(?P<{match['group']}>"
        elif text in "[]":
            inside_class = text == "["
        pieces.append(text)
    return re.compile("".join(pieces), re.ASCII)


@lru_cache(maxsize=64)
def _category(name: str, negated: bool) -> str:
    """The characters of a general category of Unicode (``L``, ``Lu``, ``Nd`` …), as ranges of a character class."""
    wanted = name.removeprefix("General_Category=").removeprefix("gc=")
    wanted = {"Letter": "L", "Number": "N", "Mark": "M", "Punctuation": "P"}.get(wanted, wanted)
    if not re.fullmatch(r"[LMNPSZC][a-z]?", wanted):
        raise ValueError(f"Python's unicodedata does not know the property {name}")
    ranges: list[tuple[int, int]] = []
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code)).startswith(wanted) == negated:
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1] = (ranges[-1][0], code)
        else:
            ranges.append((code, code))
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
