import { batch, untracked } from "@preact/signals-core";
import { canonicalise } from "./canonical.js";
import { internals } from "./create-session.js";
import type { FormSession } from "./session.js";
import { slotsOf } from "./slots.js";

/** Puts every answer of a session into canonical form, on its path or not: what comes from elsewhere may be in any form. */
export function canonicaliseAll(session: FormSession): void {
  const inside = internals.get(session);
  if (!inside) return;
  const { builder, root } = inside;
  untracked(() =>
    batch(() => {
      for (const page of builder.form.definition.pages)
        for (const slot of slotsOf(root, page.id)) canonicalise(slot, builder);
    }),
  );
}
