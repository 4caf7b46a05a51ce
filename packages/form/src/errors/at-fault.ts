/** Which field and which of its boxes a problem is about, for whoever leads to it and for whoever says it in words. */
import type { Problem } from "@diwan/core";

/**
 * Path of the field a problem belongs to: its own, or without the part (`/home/postcode` → `/home`). Names of fields and numbers of items take turns, so
 * the path of a field has an odd number of steps.
 */
export const fieldPath = ({ path }: Pick<Problem, "path">): string =>
  path.split("/").length % 2 ? path.slice(0, path.lastIndexOf("/")) : path;

/** Parts of the answer at `path` that a problem blames: `postcode`, or the boxes of a date. */
export const partsAtFault = ({ path: at, code, params = {} }: Problem, path: string): readonly string[] =>
  at === path
    ? Object.entries(params).flatMap(([name, value]) => {
        if (value === true) return [name];
        return name === "part" && code === "dateNotReal" ? [String(value)] : [];
      })
    : [at.slice(path.length + 1)];
