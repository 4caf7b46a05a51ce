import type { OwnControls } from "../field.js";
import { isProvided, wayOf } from "./provided.js";

/** The radio of each document, and the box of a reason; files are chosen in their own control. */
export const evidenceControls: OwnControls = (answer) =>
  Array.isArray(answer)
    ? Object.fromEntries(
        answer.filter(isProvided).flatMap((provided) => {
          const { document, reason } = provided;
          const way = wayOf(provided);
          return [
            ...(way === undefined ? [] : [[`${document}.how`, [way]] as const]),
            ...(reason === undefined ? [] : [[`${document}.reason`, [reason]] as const]),
          ];
        }),
      )
    : undefined;
