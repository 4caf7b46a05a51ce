import {
  createSession,
  explain,
  flatten,
  itemFields,
  type CompiledForm,
  type Definition,
  type Submission,
  type Trace,
} from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import type { Receipt, SubmissionStore } from "../store.js";

/** Why one question was asked, or not, and which of its rules were held to. */
export interface TraceEntry {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly shown: boolean;
  readonly because?: readonly Trace[];
  readonly rules?: readonly Trace[];
}

interface TraceOptions {
  readonly now?: () => Date;
  readonly timeZone?: string;
}

/** How the rules of a form came to what was asked: for an auditor years later, when neither the form nor the clock is the same. Fields without a condition or rule are left out. */
export function traceOf(
  form: CompiledForm,
  submission: Submission,
  options: TraceOptions = {},
): readonly TraceEntry[] {
  const session = createSession(form, { ...options, answers: submission.answers, defaults: false });
  const entries: TraceEntry[] = [];
  const visit = (fields: ReturnType<typeof flatten>, at: string): void => {
    for (const field of fields) {
      const path = `${at}/${field.name}`;
      const { shown, because, rules } = explain(session, path);
      if (because.length || rules.length)
        entries.push({ path, shown, ...(because.length && { because }), ...(rules.length && { rules }) });
      const inner = itemFields(field, form.types);
      if (!inner || !shown) continue;
      const items = session.answer(path);
      if (Array.isArray(items))
        items.forEach((_, index) => visit(flatten(inner, form.types), `${path}/${index}`));
    }
  };
  visit(
    flatten(
      form.definition.pages.flatMap((page) => page.fields),
      form.types,
    ),
    "",
  );
  // Reads may hold dates, exact decimals and functions of the expression language; a receipt is plain JSON.
  return JSON.parse(
    JSON.stringify(entries, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  ) as readonly TraceEntry[];
}

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
    return text === undefined ? undefined : compileForm(JSON.parse(text) as Definition);
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
    if (trace || today === undefined || submission.definition === undefined) return receipt;
    const form = await formOf(submission.definition);
    if (!form) return receipt;
    const now = (): Date => new Date(`${today}T12:00:00Z`);
    return { ...receipt, trace: traceOf(form, submission, { now, timeZone: "UTC" }) };
  };
}
export type TraceWorker = ReturnType<typeof traceWorker>;
