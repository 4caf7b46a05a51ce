"""What a form makes of its answers: pages and questions on the path, problems, calculations, and what is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from .answers import canonical, is_empty, validate, options_of, required_code
from .dates import today_in
from .expressions import BeyondEverydayError, Read, Scope, compile_expression, type_of

JSON = Any
Question = Mapping[str, Any]

CEL_TYPES = {
    "text": "string",
    "textarea": "string",
    "email": "string",
    "phone": "string",
    "select": "string",
    "radios": "string",
    "money": "decimal",
    "date": "date",
    "checkboxes": "list<string>",
    "consent": "bool",
    "yes-no": "bool",
    "name": "map",
    "address": "map",
    "list": "list",
    "file": "list",
}


class UnknownTypeError(Exception):
    """The definition asks a type of question that this example does not have."""


@dataclass(frozen=True)
class Outcome:
    """What the kit expects under ``expect``."""

    pages: list[str]
    shown: list[str]
    calculations: dict[str, JSON]
    problems: list[dict[str, JSON]]
    warnings: list[dict[str, JSON]]
    payload: dict[str, JSON] | None

    def as_json(self) -> dict[str, Any]:
        """As the kit writes it: without ``warnings`` where nothing is doubted."""
        return {name: value for name, value in asdict(self).items() if name != "warnings" or value}


def evaluate(definition: Mapping[str, Any], answers: Mapping[str, JSON], now: str, time_zone: str) -> Outcome:
    """Validate answers by a definition.

    :raises BeyondEverydayError: if the definition has an expression beyond the everyday subset.
    :raises UnknownTypeError: if it asks a question of a type that this example does not have.
    """
    for question in _all_questions(field for page in definition["pages"] for field in page["fields"]):
        if question["type"] not in CEL_TYPES and question["type"] != "number":
            raise UnknownTypeError(question["type"])
    form = _Form(definition, answers, today_in(now, time_zone))
    problems = [problem for page in form.path for problem in form.problems_of(page)]
    return Outcome(
        pages=[page["id"] for page in form.path],
        shown=[asked.path for page in form.path for asked in form.asked_on(page) if asked.is_shown()],
        calculations=form.calculations(),
        problems=problems,
        warnings=[warning for page in form.path for warning in form.warnings_of(page)],
        payload=None if problems else form.place.payload(),
    )


def revealed_by(question: Question) -> Iterator[tuple[JSON, Sequence[Question]]]:
    """Questions under each choice of a question, with the answer that reveals them."""
    if question["type"] in ("radios", "checkboxes"):
        for option in options_of(question):
            yield option["value"], option.get("fields", ())
    elif question["type"] == "yes-no":
        for answer, key in ((True, "yes"), (False, "no")):
            yield answer, question.get(key, {}).get("fields", ())


def every_question(fields: Sequence[Question]) -> Iterator[Question]:
    """The questions of one place, those under a choice after the question that reveals them."""
    for each in fields:
        if "name" in each:
            yield each
            for _, under in revealed_by(each):
                yield from every_question(under)


def _all_questions(fields: Iterable[Question]) -> Iterator[Question]:
    """The questions of a form, those of lists and under choices too."""
    for each in every_question(tuple(fields)):
        yield each
        yield from _all_questions(each.get("fields", ()))


def scope_of(fields: Sequence[Question]) -> dict[str, str]:
    """The names of one place with their types in expressions."""
    return {each["name"]: _cel_type(each) for each in every_question(fields)}


def _cel_type(question: Question) -> str:
    if question["type"] == "number":
        return "int" if question.get("whole") else "decimal"
    return CEL_TYPES[question["type"]]


Condition = Callable[[], bool]


@dataclass(eq=False)
class _Asked:
    """One question in one place: the form, or one item of a list."""

    question: Question
    place: _Place
    is_shown: Condition
    value: JSON
    items: list[_Place] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"{self.place.path}/{self.question['name']}"

    @property
    def is_list(self) -> bool:
        return bool(self.question["type"] == "list")

    def now(self) -> Question:
        """The question with the members that it has now: some may be given by an expression."""
        now: dict[str, Any] = {}
        for name, given in self.question.items():
            if name != "default" and isinstance(given, dict) and isinstance(given.get("expression"), str):
                given = _member(self.place.value_of(given["expression"]), self.question)
            if given is not None:
                now[name] = given
        if "options" in now:
            now["options"] = [each for each in now["options"] if self.place.is_met(each.get("showWhen"))]
        return now

    def seen(self) -> JSON:
        """The answer as expressions see it: ``None`` off the path, or when it is not there."""
        if not self.is_shown() or self.question.get("disabled"):
            return None
        if self.is_list:
            return self.value
        value = self._offered()
        return None if is_empty(self.question, value) else value

    def _offered(self) -> JSON:
        """The answer without what is no option any more."""
        hidden = [
            option["value"]
            for option in self.question.get("options", ())
            if not self.place.is_met(option.get("showWhen"))
        ]
        if isinstance(self.value, list):
            return [each for each in self.value if each not in hidden]
        return None if self.value in hidden else self.value


class _Place:
    """Where names are looked up: the form, or an item of a list, which looks outwards for what it has not."""

    def __init__(self, path: str, answers: JSON, scope: Scope, outside: Read) -> None:
        self.path = path
        self.scope = scope
        self.asked: dict[str, _Asked] = {}
        self._answers = answers if isinstance(answers, dict) else {}
        self._outside = outside

    def read(self, name: str) -> JSON:
        asked = self.asked.get(name)
        return asked.seen() if asked else self._outside(name)

    def condition(self, source: str | None, around: Condition) -> Condition:
        """Whether something is asked: only when what is around it is, and its own condition is decided and true."""
        if source is None:
            return around
        met = compile_expression(source, self.scope)
        return lambda: around() and met(self.read) is True

    def is_met(self, source: str | None) -> bool:
        """Whether a condition is decided and true, or there is none."""
        return source is None or self.value_of(source) is True

    def value_of(self, source: str) -> JSON:
        """What an expression gives here, ``None`` while it is undecided."""
        return compile_expression(source, self.scope)(self.read)

    def add(self, fields: Sequence[Question], around: Condition) -> list[_Asked]:
        """Ask these questions here, those under their choices and those of their items."""
        order: list[_Asked] = []
        for question in fields:
            shown = self.condition(question.get("showWhen"), around)
            if "name" not in question:
                continue
            asked = _Asked(question, self, shown, canonical(question, self._answers.get(question["name"])))
            if any("showWhen" in option for option in question.get("options", ())):
                asked.is_shown = _with_options(asked, shown)
            self.asked[question["name"]] = asked
            order.append(asked)
            if asked.is_list:
                asked.value = asked.value if isinstance(asked.value, list) else []
                order.extend(self._add_items(asked))
            for choice, under in revealed_by(question):
                order.extend(self.add(under, _chosen(asked, choice)))
        return order

    def _add_items(self, asked: _Asked) -> Iterator[_Asked]:
        fields = asked.question["fields"]
        scope = {**self.scope, **scope_of(fields)}
        for index, given in enumerate(asked.value):
            item = _Place(f"{asked.path}/{index}", given, scope, self.read)
            asked.items.append(item)
            yield from item.add(fields, asked.is_shown)

    def payload(self) -> dict[str, JSON]:
        """The answers that are sent: those on the path that are there."""
        sent: dict[str, JSON] = {}
        for name, asked in self.asked.items():
            if not asked.is_shown() or asked.question.get("disabled"):
                continue
            if asked.is_list:
                if asked.items:
                    sent[name] = [item.payload() for item in asked.items]
            elif not is_empty(asked.question, asked.value):
                sent[name] = asked.value
        return sent


def _member(value: JSON, question: Question) -> JSON:
    """A member's value as the question's type writes it; ``None`` where it is not there."""
    if isinstance(value, bool):
        return value or None
    if isinstance(value, list):
        return value or None
    if isinstance(value, int) and question["type"] == "money":
        return str(value)
    if isinstance(value, int) and question["type"] != "number" and value < 0:
        return None
    return value


def _with_options(asked: _Asked, shown: Condition) -> Condition:
    """A choice is asked only while there is anything to choose."""
    return lambda: shown() and any("value" in option for option in asked.now()["options"])


def _chosen(asked: _Asked, choice: JSON) -> Condition:
    def is_chosen() -> bool:
        answer = asked.seen()
        return bool(choice in answer if isinstance(answer, list) else answer == choice)

    return is_chosen


class _Form:
    """A definition with the answers given to it."""

    def __init__(self, definition: Mapping[str, Any], answers: Mapping[str, JSON], today: date) -> None:
        self._today = today
        self._calculations: Mapping[str, str] = definition.get("calculations", {})
        questions = [each for page in definition["pages"] for each in page["fields"]]
        scope = scope_of(questions)
        self._scope = self._with_calculations(scope)
        self.place = _Place("", answers, self._scope, self._calculated)
        self._asked: dict[str, list[_Asked]] = {}
        met: dict[str, Condition] = {}
        for page in definition["pages"]:
            met[page["id"]] = self.place.condition(page.get("showWhen"), lambda: True)
            self._asked[page["id"]] = self.place.add(page["fields"], met[page["id"]])
        self.path = [page for page in definition["pages"] if self._is_on_path(page, met[page["id"]])]

    def _with_calculations(self, scope: Scope) -> Scope:
        """The names of questions and of calculations, typed in the order in which these need each other."""
        known = dict(scope)
        waiting = dict(self._calculations)
        while waiting:
            typed = dict(_typed(waiting, known))
            if not typed:
                raise BeyondEverydayError(f"calculations beyond the everyday subset: {', '.join(waiting)}")
            known.update(typed)
            waiting = {name: source for name, source in waiting.items() if name not in typed}
        return known

    def _is_on_path(self, page: Mapping[str, Any], met: Condition) -> bool:
        """A page is asked when its condition is met and anything of it is shown, or nothing is there to hide."""
        if not met():
            return False
        blocks = [each for each in page["fields"] if "name" not in each]
        shown = any(asked.is_shown() for asked in self._asked[page["id"]])
        words = any(self.place.condition(each.get("showWhen"), met)() for each in blocks)
        return not page["fields"] or shown or words

    def asked_on(self, page: Mapping[str, Any]) -> list[_Asked]:
        return self._asked[page["id"]]

    def _calculated(self, name: str) -> JSON:
        source = self._calculations.get(name)
        return None if source is None else compile_expression(source, self._scope)(self.place.read)

    def calculations(self) -> dict[str, JSON]:
        """Those that are decided."""
        found = {name: self._calculated(name) for name in self._calculations}
        return {name: value for name, value in found.items() if value is not None}

    def problems_of(self, page: Mapping[str, Any]) -> list[dict[str, JSON]]:
        """What is wrong on a page. Its own rules wait until its answers are right, and stand at its first question."""
        found = [problem for asked in self.asked_on(page) for problem in self._problems_at(asked)]
        if found:
            return found
        first = next((asked for asked in self.asked_on(page) if asked.is_shown()), None)
        if first is None:
            return []
        return [
            {"path": first.path, "code": "rule", "params": {"rule": rule, "page": page["id"]}}
            for rule in self._broken(page.get("rules", ()), self.place)
        ]

    def warnings_of(self, page: Mapping[str, Any]) -> list[dict[str, JSON]]:
        """What is doubted on a page, whether anything is wrong there or not."""
        shown = [asked for asked in self.asked_on(page) if asked.is_shown()]
        found = [
            _problem(asked.path, "warning", {"rule": rule})
            for asked in shown
            if not asked.question.get("disabled")
            for rule in self._broken(asked.question.get("rules", ()), asked.place, "warning")
        ]
        return found + [
            _problem(shown[0].path, "warning", {"rule": rule, "page": page["id"]})
            for rule in self._broken(page.get("rules", ()) if shown else (), self.place, "warning")
        ]

    def _problems_at(self, asked: _Asked) -> list[dict[str, JSON]]:
        if not asked.is_shown() or asked.question.get("disabled"):
            return []
        question = asked.now()
        if not asked.is_list and is_empty(question, asked.value):
            return [] if question.get("optional") else [_problem(asked.path, required_code(question), None)]
        wrong = validate(question, asked.value, self._today)
        if wrong:
            return [_problem(asked.path + part, code, params) for part, code, params in wrong]
        return [
            _problem(asked.path, "rule", {"rule": rule})
            for rule in self._broken(question.get("rules", ()), asked.place)
        ]

    @staticmethod
    def _broken(
        rules: Sequence[Mapping[str, Any]], place: _Place, level: str = "error"
    ) -> Iterator[str | int]:
        """Rules of a level that are decided and false, by their id or their place among their fellows."""
        for index, rule in enumerate(rules):
            if rule.get("level", "error") != level:
                continue
            if compile_expression(rule["check"], place.scope)(place.read) is False:
                yield rule.get("id", index)


def _typed(calculations: Mapping[str, str], known: Scope) -> Iterator[tuple[str, str]]:
    """The calculations that can be typed by the names known so far."""
    for name, source in calculations.items():
        try:
            yield name, type_of(source, known)
        except BeyondEverydayError:
            continue


def _problem(path: str, code: str, params: Mapping[str, JSON] | None) -> dict[str, JSON]:
    return {"path": path, "code": code, **({"params": dict(params)} if params else {})}
