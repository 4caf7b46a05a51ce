import type { OwnControls } from "../field.js";
import { isOpinion } from "./views.js";

/** The radio of each clause, and the box of its comment. */
export const clausesControls: OwnControls = (answer) =>
  Array.isArray(answer) && answer.every(isOpinion)
    ? Object.fromEntries(
        answer.flatMap(({ clause, view, comment }) => [
          ...(view === undefined ? [] : [[clause, [view]] as const]),
          ...(comment === undefined ? [] : [[`${clause}.comment`, [comment]] as const]),
        ]),
      )
    : undefined;
