"""The everyday subset of the Common Expression Language (CEL).

Names of words, whole numbers, yes-or-no answers and choices; ``==`` ``!=`` ``in`` ``!`` ``&&`` ``||``
``( )`` ``answered(x)``; texts, whole numbers, ``true``, ``false`` and lists of them. Anything else raises
:class:`BeyondEverydayError`: a server would hand it to a CEL library.

An expression is *undecided* (``None``) while an answer it needs is not there. As in CEL, ``false && undecided``
is false and ``true || undecided`` is true, on either side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Value = Any
"""A JSON value, or ``None`` when it is undecided or not answered."""

Read = Callable[[str], Value]
"""Gives the answer to a question by its name, ``None`` when it is not answered or not asked."""

Scope = Mapping[str, str]
"""The CEL type of every name an expression may use: ``string``, ``int``, ``decimal``, ``bool``, ``date``,
``list<string>``, ``map`` or ``list``."""

TOKEN = re.compile(r"""\s*("[^"\\\n\r]*"|'[^'\\\n\r]*'|[A-Za-z_]\w*|\d+|&&|\|\||[=!]=|\S)""", re.ASCII)
PLAIN_TYPES = frozenset({"string", "bool", "int", "list<string>"})
COMPARED_TYPES = frozenset({"string", "bool", "int"})


class BeyondEverydayError(Exception):
    """The expression needs more of CEL than the everyday subset."""


@dataclass(frozen=True)
class Part:
    """A part of an expression: its CEL type, and what it is worth for given answers."""

    type: str
    value: Callable[[Read], Value]


def compile_expression(source: str, scope: Scope) -> Callable[[Read], Value]:
    """Read an expression once, so that it may be evaluated for many answers.

    :raises BeyondEverydayError: if it is not of the everyday subset, or would not type-check.
    """
    return _Parser(source, scope).whole().value


def type_of(source: str, scope: Scope) -> str:
    """The CEL type an expression gives.

    :raises BeyondEverydayError: if it is not of the everyday subset, or would not type-check.
    """
    return _Parser(source, scope).whole().type


def fits(cel_type: str, answer: Value) -> bool:
    """Whether an answer counts as one in an expression: ``"abc"`` given for a number does not."""
    if cel_type == "string":
        return isinstance(answer, str)
    if cel_type == "bool":
        return isinstance(answer, bool)
    if cel_type == "int":
        return is_whole(answer)
    if cel_type == "list<string>":
        return isinstance(answer, list) and all(isinstance(each, str) for each in answer)
    if cel_type == "map":
        return isinstance(answer, dict)
    if cel_type == "list":
        return isinstance(answer, list)
    if cel_type == "decimal":
        text = answer if isinstance(answer, str) else repr(answer)
        return (
            not isinstance(answer, bool)
            and re.fullmatch(r"-?\d+(\.\d+)?(e[+-]\d+)?", text, re.ASCII) is not None
        )
    return answer is not None


def is_whole(value: Value) -> bool:
    """Whether JSON carries this number exactly as a whole one: up to 2**53 - 1, in either direction."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return float(value).is_integer() and abs(value) < 2**53


class _Parser:
    """A recursive-descent parser, one method a rule of the grammar."""

    def __init__(self, source: str, scope: Scope) -> None:
        self._tokens = TOKEN.findall(source)
        self._at = 0
        self._scope = scope

    def whole(self) -> Part:
        part = self._or()
        if self._at < len(self._tokens):
            raise BeyondEverydayError(self._tokens[self._at])
        return part

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self, token: str) -> bool:
        taken = self._next() == token
        self._at += taken
        return taken

    def _need(self, token: str) -> None:
        if not self._take(token):
            raise BeyondEverydayError(f"'{token}' is expected before '{self._next()}'")

    def _or(self) -> Part:
        return self._joined("||", lambda: self._joined("&&", self._relation, stop=False), stop=True)

    def _joined(self, operator: str, operand: Callable[[], Part], *, stop: bool) -> Part:
        """Operands joined by ``&&`` or ``||``; one that is ``stop`` decides, whatever the others are."""
        left = operand()
        while self._take(operator):
            left = _absorbing(left, operand(), stop)
        return left

    def _relation(self) -> Part:
        left = self._unary()
        operator = self._next()
        if operator not in ("==", "!=", "in"):
            return left
        self._at += 1
        right = self._unary()
        if operator == "in":
            if right.type != f"list<{left.type}>":
                raise BeyondEverydayError("'in' looks for one thing among others of its type")
            return _compared(left, right, lambda one, other: one in other)
        if left.type != right.type or left.type not in COMPARED_TYPES:
            raise BeyondEverydayError("only answers of one plain type are compared")
        if operator == "==":
            return _compared(left, right, lambda one, other: one == other)
        return _compared(left, right, lambda one, other: one != other)

    def _unary(self) -> Part:
        if not self._take("!"):
            return self._primary()
        inner = self._unary()
        if inner.type != "bool":
            raise BeyondEverydayError("only a condition has an opposite")

        def opposite(read: Read) -> Value:
            value = inner.value(read)
            return None if value is None else not value

        return Part("bool", opposite)

    def _primary(self) -> Part:
        token = self._next()
        if self._take("("):
            inner = self._or()
            self._need(")")
            return inner
        if self._take("["):
            return self._list()
        if token == "answered" and self._tokens[self._at + 1 : self._at + 2] == ["("]:
            self._at += 2
            asked = self._name()
            self._need(")")
            return Part("bool", lambda read: asked.value(read) not in (None, []))
        if token[:1] in ("'", '"') and len(token) > 1:
            return self._constant("string", token[1:-1])
        if re.fullmatch(r"0|[1-9]\d{0,14}", token, re.ASCII):
            return self._constant("int", int(token))
        if token in ("true", "false"):
            return self._constant("bool", token == "true")
        part = self._name()
        if part.type not in PLAIN_TYPES:
            raise BeyondEverydayError(f"'{token}' is a {part.type}")
        return part

    def _list(self) -> Part:
        items = [self._primary()]
        while self._take(","):
            items.append(self._primary())
        self._need("]")
        kinds = {item.type for item in items}
        if kinds not in ({"string"}, {"int"}):
            raise BeyondEverydayError("a list is of texts or of whole numbers")

        def values(read: Read) -> Value:
            found = [item.value(read) for item in items]
            return None if None in found else found

        return Part(f"list<{kinds.pop()}>", values)

    def _name(self) -> Part:
        name = self._next()
        self._at += 1
        cel_type = self._scope.get(name)
        if cel_type is None:
            raise BeyondEverydayError(f"'{name}' is no name of this form")

        def value(read: Read) -> Value:
            answer = read(name)
            return answer if fits(cel_type, answer) else None

        return Part(cel_type, value)

    def _constant(self, cel_type: str, value: Value) -> Part:
        self._at += 1
        return Part(cel_type, lambda read: value)


def _absorbing(left: Part, right: Part, stop: bool) -> Part:
    if left.type != "bool" or right.type != "bool":
        raise BeyondEverydayError("'&&' and '||' join conditions")

    def value(read: Read) -> Value:
        both = (left.value(read), right.value(read))
        if stop in both:
            return stop
        return None if None in both else not stop

    return Part("bool", value)


def _compared(left: Part, right: Part, compare: Callable[[Value, Value], bool]) -> Part:
    def value(read: Read) -> Value:
        one, other = left.value(read), right.value(read)
        return None if one is None or other is None else compare(one, other)

    return Part("bool", value)
