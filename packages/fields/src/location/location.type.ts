import { fieldTypeOf } from "../field-type.js";
import { locationAnswer, locationDisplay } from "./location.answer.js";
import type { LocationField } from "./location.definition.js";
import { locate, locationKind, withPosition, type LocationProps } from "./location.kind.js";

/** What a reference of each grid looks like: Norwich, and the lighthouse of Manama. */
export const GRID_EXAMPLES = { osgb: "TG 51409 13177", mgrs: "39R VH 58640 01690" } as const;

export default fieldTypeOf<LocationField, LocationProps>({
  type: "location",
  kind: locationKind,
  answer: locationAnswer,
  display: locationDisplay,
  props: ({ by, grid, reason }, context) => ({
    by,
    grid,
    reason: reason === undefined ? undefined : context.words(reason),
    served: context.isServed,
  }),
  readable: (_params, _part, { grid }) => (grid ? { example: GRID_EXAMPLES[grid] } : {}),
  clicked(button, { grid }, { session, path, locale }, { recheck }) {
    const root = button.closest("fieldset");
    if (!root) return;
    void locate(root, { grid, locale }, (position) => {
      session.setAnswer(path, withPosition(session.answer(path), position));
      recheck();
    });
  },
});
