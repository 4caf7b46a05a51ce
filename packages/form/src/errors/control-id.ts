import type { Problem } from "@diwan/core";
import { idOf, type FormContext } from "../page/context.js";
import { fieldProps } from "../page/field-slot.js";
import { fieldPath, partsAtFault } from "./at-fault.js";
import { fieldType } from "../page/field-types.js";

/** Id of the control to go to for a problem: the box that is wrong, else the first one. */
export function controlId(problem: Problem, ctx: FormContext): string {
  const path = fieldPath(problem);
  const field = ctx.session.field(path);
  const parts = fieldType(field.type).kind.parts?.(fieldProps(path, ctx, field)) ?? [];
  const atFault = partsAtFault(problem, path);
  const part =
    atFault.find((one) => parts.includes(one)) ??
    // A part of several boxes: the first of them.
    parts.find((one) => atFault.some((each) => one.startsWith(`${each}-`))) ??
    parts[0];
  return idOf(path, ctx) + (part === undefined ? "" : `-${part}`);
}
