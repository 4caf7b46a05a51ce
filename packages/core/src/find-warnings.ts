import { internals } from "./create-session.js";
import type { Problem } from "./definition.js";
import type { FormSession } from "./session.js";
import { problemsOf } from "./slots.js";
import { createFieldValidator } from "./validate-field.js";
import { warningsByField } from "./warnings.js";

/** What rules of the level `"warning"` doubt on the whole path (code `"warning"`), whether it was shown or not. Never a reason to refuse. */
export function findWarnings(session: FormSession): readonly Problem[] {
  const known = internals.get(session);
  if (!known) throw new TypeError("not a session made by createSession");
  const validator = createFieldValidator(known.builder);
  return session.pages.flatMap((page) =>
    [...warningsByField(page, known.root, validator)].flatMap(([slot, warnings]) =>
      problemsOf(
        slot,
        warnings.map(({ problem }) => problem),
      ),
    ),
  );
}
