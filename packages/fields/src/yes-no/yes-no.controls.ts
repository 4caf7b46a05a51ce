import type { OwnControls } from "../field.js";
import { WHOLE } from "../entries.js";

/** Two radios. */
export const yesNoControls: OwnControls = (answer) =>
  typeof answer === "boolean" ? { [WHOLE]: [answer ? "yes" : "no"] } : undefined;
