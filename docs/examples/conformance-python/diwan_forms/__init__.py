"""What a service form makes of its answers: a second implementation of Diwan's rules.

It is small enough to read in one sitting and uses the standard library alone. It is an example, not a
package to install: its purpose is to show that the conformance kit of ``@diwan/core`` says all that an
implementation in another language has to know.

* :mod:`diwan_forms.expressions` reads the everyday subset of the expressions.
* :mod:`diwan_forms.answers` validates one answer by the rules of its question's type.
* :mod:`diwan_forms.dates` reckons with civil dates and the bounds a definition sets.
* :mod:`diwan_forms.patterns` turns the patterns of a definition into Python's.
* :mod:`diwan_forms.form` puts them together: what is asked, what is wrong, and what is sent.
"""

from .expressions import BeyondEverydayError
from .form import Outcome, UnknownTypeError, evaluate

__all__ = ["BeyondEverydayError", "Outcome", "UnknownTypeError", "evaluate"]
