import { toJson } from "./to-json.js";
import { internals } from "./create-session.js";
import type { Problem } from "./definition.js";
import type { FormSession } from "./session.js";
import { pathOf, problemsOf, type Slot } from "./slots.js";
import { createFieldValidator } from "./validate-field.js";
import { warningsByField, type Warning } from "./warnings.js";

/** What rules of the level `"warning"` doubt on the whole path (code `"warning"`), whether it was shown or not. Never a reason to refuse. */
export const findWarnings = (session: FormSession): readonly Problem[] =>
  doubted(session).flatMap(([slot, warnings]) =>
    problemsOf(
      slot,
      warnings.map(({ problem }) => problem),
    ),
  );

/**
 * The same by the path of the question, as a text that is the same for the same answers wherever a list item stands by now: a server that keeps it knows what was confirmed. It holds answers.
 */
export const warningKeys = (session: FormSession): ReadonlyMap<string, string> =>
  new Map(
    doubted(session).map(([slot, warnings]) => [
      pathOf(slot),
      // Without the path, which a key begins with.
      toJson(warnings.map(({ key }) => (JSON.parse(key) as readonly unknown[]).slice(1))), // made by `warningsByField`
    ]),
  );

function doubted(session: FormSession): readonly (readonly [Slot, readonly Warning[]])[] {
  const known = internals.get(session);
  if (!known) throw new TypeError("not a session made by createSession");
  const validator = createFieldValidator(known.builder);
  return session.pages.flatMap((page) => [...warningsByField(page, known.root, validator)]);
}
