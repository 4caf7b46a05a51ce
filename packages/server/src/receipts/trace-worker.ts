import type { CompiledForm, Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import type { Receipt, SubmissionStore } from "../store.js";
import { traceOf } from "./trace.js";

/** Most forms kept compiled at a time: auditors ask for several receipts of one form in a row. */
const MOST_COMPILED = 20;

/**
 * Adds to receipts how the rules of the form came to what was asked, worked out from the definition that was answered, the answers and the day they came on. A receipt
 * that holds it already (those of version 0.1 do), or whose definition is not to be had, is given back as it is.
 */
export function traceWorker(store: Pick<SubmissionStore, "definition">) {
  const compiled = new Map<string, Promise<CompiledForm | undefined>>();

  async function compile(hash: string): Promise<CompiledForm | undefined> {
    const text = await store.definition?.(hash);
    // Kept as it was served, and its digest is in the receipt.
    if (text === undefined) return undefined;
    // The day that the answers came on is told below, by noon in UTC: a form's own zone would make another day of it.
    return compileForm({ ...(JSON.parse(text) as Definition), timeZone: "UTC" });
  }
  function formOf(hash: string): Promise<CompiledForm | undefined> {
    const form = compiled.get(hash) ?? compile(hash);
    compiled.delete(hash);
    compiled.set(hash, form);
    // What failed once, or is not there yet, is asked for again.
    form.then((found) => found ?? compiled.delete(hash)).catch(() => compiled.delete(hash));
    for (const oldest of compiled.keys()) {
      if (compiled.size <= MOST_COMPILED) break;
      compiled.delete(oldest);
    }
    return form;
  }
  return async function withTrace(receipt: Receipt): Promise<Receipt> {
    const { submission, today, trace } = receipt;
    // Of sealed answers nobody here knows what was asked.
    if (trace || today === undefined || submission.definition === undefined || submission.sealed)
      return receipt;
    const form = await formOf(submission.definition);
    if (!form) return receipt;
    const now = (): Date => new Date(`${today}T12:00:00Z`);
    return { ...receipt, trace: traceOf(form, submission, { now }) };
  };
}
export type TraceWorker = ReturnType<typeof traceWorker>;
