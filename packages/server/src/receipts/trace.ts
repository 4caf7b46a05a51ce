import {
  createSession,
  explain,
  flatten,
  itemFields,
  type CompiledForm,
  type Submission,
  type Trace,
} from "@diwan/core";

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
