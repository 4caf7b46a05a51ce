import { WHOLE } from "../entries.js";
import type { OwnControls } from "../field.js";
import { otherOf } from "../other.js";

/** One box. An option's value in it is read as the option, in whatever language its words are. */
export const comboboxControls: OwnControls = (answer) => {
  const other = otherOf(answer);
  return other === undefined ? undefined : { [WHOLE]: [other] };
};
