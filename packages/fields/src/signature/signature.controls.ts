import { partOf } from "../entry-parts.js";
import type { OwnControls } from "../field.js";

/** The name in its box; what it signs is said by the page. */
export const signatureControls: OwnControls = (answer) =>
  typeof answer === "object" ? { name: [partOf(answer, "name")] } : undefined;
