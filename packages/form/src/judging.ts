import type { CompiledForm } from "@diwan/core";
import { signal } from "@preact/signals-core";
import type * as Errors from "./errors.js";

/**
 * What puts problems into words. Nobody is judged before pressing Continue, so rules and their words come after the first page; a signal,
 * so that problems shown early are put into words when they have come.
 */
export const errors = signal<typeof Errors | undefined>(undefined);

const ready = new WeakSet<CompiledForm>();

/** Whether a form can be judged at once. */
export const isJudging = (form: CompiledForm): boolean => ready.has(form);

/** Loads what judging a form and showing its problems needs; await it before validating. */
export async function loadJudging(form: CompiledForm): Promise<void> {
  const [loaded] = await Promise.all([import("./errors.js"), form.loadRules()]);
  errors.value = loaded;
  ready.add(form);
}
