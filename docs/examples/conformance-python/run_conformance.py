"""Run the conformance kit of ``@diwan/core`` against this implementation.

``python3 run_conformance.py [FOLDER]``, where FOLDER holds the kit's JSON files: in a project
``node_modules/@diwan/core/conformance``, and in the repository of Diwan the folder that is the default.

Every case is either *passed*, *failed*, or *skipped* with its reason: its answers are raw entries, which a
form reads and a server never gets, an expression of it goes beyond the everyday subset, or it asks a type of
question that this example does not have. The exit status is 1 if a case failed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from diwan_forms import BeyondEverydayError, UnknownTypeError, evaluate

DEFAULT_FOLDER = Path(__file__).resolve().parents[3] / "packages" / "core" / "conformance"
RAW = "raw entries"
BEYOND = "expressions beyond the everyday subset"
UNKNOWN = "types that this example does not have"


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal. Python takes ``True`` for ``1``, which JSON does not."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def cases_in(folder: Path) -> Iterator[tuple[str, Mapping[str, Any], bool]]:
    """Each case with its file, and whether it is raw; ``cel-spec.json`` is about expressions alone."""
    for path in sorted(folder.glob("*.json")):
        kit = json.loads(path.read_text(encoding="utf-8"))
        raw = set(kit.get("raw", ()))
        for case in kit["cases"]:
            if "definition" in case:
                yield path.name, case, case["name"] in raw


def run(folder: Path) -> tuple[Counter[str], list[str]]:
    """Run every case. Returns how many there are of each verdict, and what is to be said of those that failed."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    for file, case, is_raw in cases_in(folder):
        if is_raw:
            counts[RAW] += 1
            continue
        try:
            outcome = evaluate(case["definition"], case["answers"], case["now"], case["timeZone"])
        except BeyondEverydayError:
            counts[BEYOND] += 1
            continue
        except UnknownTypeError:
            counts[UNKNOWN] += 1
            continue
        if same(outcome.as_json(), case["expect"]):
            counts["passed"] += 1
        else:
            counts["failed"] += 1
            failures.append(
                f"{file}: {case['name']}\n  expected {case['expect']}\n  got      {outcome.as_json()}"
            )
    return counts, failures


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "folder", nargs="?", type=Path, default=DEFAULT_FOLDER, help="where the kit's files are"
    )
    folder: Path = parser.parse_args(arguments).folder
    counts, failures = run(folder)
    for failure in failures:
        print(failure, file=sys.stderr)
    if not counts:
        print(f"There are no cases in {folder}.", file=sys.stderr)
        return 1
    skipped = ", ".join(f"{counts[reason]} with {reason}" for reason in (RAW, BEYOND, UNKNOWN))
    print(f"{counts['passed']} passed, {counts['failed']} failed; skipped: {skipped}.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
