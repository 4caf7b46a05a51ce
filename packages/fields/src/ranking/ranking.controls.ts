import type { OwnControls } from "../field.js";
import { placesOf } from "./places.js";

/** The place of each option in the list beside it. */
export const rankingControls: OwnControls = (answer) =>
  Array.isArray(answer)
    ? Object.fromEntries(Object.entries(placesOf(answer)).map(([option, place]) => [option, [place]]))
    : undefined;
