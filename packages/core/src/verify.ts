import type { AnswerTypes } from "./answer-type.js";
import { isBlank } from "./blank.js";
import { canonicaliseAll } from "./canonicalise-all.js";
import { compileForm, type CompiledForm } from "./compile.js";
import { needTypes } from "./need-types.js";
import type { AnswerField, Answers, Definition, Field, Page, Problem, Submission } from "./definition.js";
import { flatten, itemFields } from "./fields.js";
import { definitionHash } from "./hash.js";
import { escapeKey } from "./pointer.js";
import { createSession, internals } from "./create-session.js";
import type { FormSession } from "./session.js";
import { plain } from "./slots.js";

export interface Limits {
  /** Objects and arrays inside each other; default 8, enough for a list in a list. */
  readonly depth?: number;
  /** Characters of text and numbers of values, counted together; default one million. */
  readonly size?: number;
  /** Entries of one array; default 1,000. */
  readonly items?: number;
}
export interface VerifyOptions {
  /** The answer types the definition may ask; needed where the form is not compiled yet. */
  readonly types?: AnswerTypes;
  /** The clock; default `() => new Date()`. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is worked out where the definition names none; default the platform's. */
  readonly timeZone?: string;
  readonly limits?: Limits;
  /** Hashes of definitions a submission may have been made with; by default only this definition's own. */
  readonly knownHashes?: readonly string[];
}
export type Verdict =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Json = { readonly [key: string]: unknown };
const isJson = (value: unknown): value is Json => {
  const prototype: unknown = typeof value === "object" && value ? Object.getPrototypeOf(value) : undefined;
  return prototype === Object.prototype || prototype === null;
};
const POISON = /^(__proto__|constructor|prototype)$/;

/**
 * Validates a submission from anywhere by the same rules as the form, and believes nothing in it: answers off the path or unknown are refused,
 * not dropped, and calculations are made anew. On success the submission is canonical; keep that one. A problem of the envelope itself has the
 * path `""` and names the member in `params.part`. A definition is compiled once: one that changes is another object.
 */
export async function verifySubmission(
  form: Definition | CompiledForm,
  submission: unknown,
  options: VerifyOptions = {},
): Promise<Verdict> {
  const compiled = "definition" in form ? form : await compileUncompiled(form, options.types);
  const { definition } = compiled;
  const envelope = isJson(submission) ? submission : {};
  const problems: Problem[] = [];
  const refuse = (part: string, code = "type"): void =>
    void problems.push({ path: "", code, params: { part } });

  for (const part of Object.keys(envelope)) if (!MEMBERS.includes(part)) refuse(part, "unknown");
  if (envelope["diwan"] !== 1) refuse("diwan");
  if (envelope["form"] !== definition.id) refuse("form", "unknown");
  if (envelope["version"] !== definition.version) refuse("version", "unknown");
  const { language, key, definition: hash, answers } = envelope as { [member: string]: unknown };
  if (typeof language !== "string" || !/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language)) refuse("language");
  if (typeof key !== "string" || !/^[\x21-\x7e]{1,255}$/.test(key)) refuse("key");
  if (hash !== undefined) {
    const known = options.knownHashes ?? [await definitionHash(definition)];
    if (!known.some((each) => each === hash)) refuse("definition", "unknown");
  } else if (options.knownHashes) refuse("definition", "required");
  if (!isJson(answers)) refuse("answers");
  if (problems.length || !isJson(answers) || typeof language !== "string" || typeof key !== "string")
    return { ok: false, problems };

  measure(answers, problems, options.limits);
  if (!problems.length) shape(definition.pages, answers, "", problems, compiled.types);
  if (problems.length) return { ok: false, problems };

  const session = createSession(compiled, {
    answers,
    defaults: false,
    ...(options.now && { now: options.now }),
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  });
  canonicaliseAll(session);
  const inside = insideOf(session);
  const offPath = (given: Json, path: string): void => {
    for (const [name, value] of Object.entries(given)) {
      const here = `${path}/${name}`;
      const slot = inside.need(here);
      const field = slot.now();
      if (!slot.shown() || field.disabled) {
        if (!isBlank(value)) problems.push({ path: here, code: "offPath" });
      } else if (itemFields(field, compiled.types) && Array.isArray(value))
        value.forEach((item, at) => {
          if (isJson(item)) offPath(item, `${here}/${at}`);
        });
    }
  };
  offPath(answers, "");
  problems.push(...session.validateAll());
  if (problems.length) return { ok: false, problems };
  return {
    ok: true,
    submission: {
      diwan: 1,
      form: definition.id,
      version: definition.version,
      ...(typeof hash === "string" && { definition: hash }),
      language,
      key,
      ...contentOf(session),
    },
  };
}

function insideOf(session: FormSession) {
  const inside = internals.get(session);
  if (!inside) throw new Error("a session that was not made by createSession");
  return inside;
}

/** What `submission` of a session gives of answers that were found right: that validates them all once more, which is as much work as all else here. */
function contentOf(session: FormSession): Pick<Submission, "answers" | "calculations"> {
  const inside = insideOf(session);
  const answers = plain(inside.builder, inside.root, "path");
  const calculations = Object.keys(session.form.definition.calculations ?? {}).flatMap((name) => {
    const value = session.calculation(name);
    return value === undefined ? [] : [[name, value]];
  });
  // Validated, so canonical; expressions give JSON, undecided ones are absent.
  return { answers, calculations: Object.fromEntries(calculations) } as Pick<
    Submission,
    "answers" | "calculations"
  >;
}

/** What is the same for everybody who fills in a form, whose types are these. */
interface Remembered {
  readonly forms: WeakMap<Definition, Promise<CompiledForm>>;
  /** Questions by name, of the pages of a form or the fields of a list. */
  readonly questions: WeakMap<readonly (Page | Field)[], ReadonlyMap<string, AnswerField>>;
}
const remembered = new WeakMap<AnswerTypes, Remembered>();
function rememberedOf(types: AnswerTypes): Remembered {
  const all = remembered.get(types) ?? { forms: new WeakMap(), questions: new WeakMap() };
  remembered.set(types, all);
  return all;
}

/** Compiling takes three times as long as validating. */
function compileUncompiled(definition: Definition, types: AnswerTypes | undefined): Promise<CompiledForm> {
  needTypes(types, "verifySubmission");
  const { forms } = rememberedOf(types);
  let form = forms.get(definition);
  if (!form) {
    forms.set(definition, (form = compileForm(definition, { types })));
    // What cannot be compiled now may be later, when its types are known.
    form.catch(() => forms.delete(definition));
  }
  return form;
}

const MEMBERS = ["diwan", "form", "version", "definition", "language", "key", "answers", "calculations"];

/** Refuses what is too deep or too large to be looked at, and keys that reach into JavaScript's objects, wherever they stand. */
function measure(
  answers: Json,
  problems: Problem[],
  { depth = 8, size = 1e6, items = 1000 }: Limits = {},
): void {
  let left = size;
  const visit = (value: unknown, path: string, deep: number): void => {
    if (problems.length) return;
    left -= typeof value === "string" ? value.length + 1 : 1;
    if (left < 0) problems.push({ path: "", code: "type", params: { part: "answers", limit: "size" } });
    else if (typeof value !== "object" || value === null) return;
    else if (deep > depth) problems.push({ path, code: "type", params: { limit: "depth" } });
    else if (Array.isArray(value)) {
      if (value.length > items) problems.push({ path, code: "type", params: { limit: "items" } });
      else value.forEach((each, at) => visit(each, `${path}/${at}`, deep + 1));
    } else
      for (const [key, each] of Object.entries(value)) {
        left -= key.length;
        const here = `${path}/${escapeKey(key)}`;
        if (POISON.test(key)) problems.push({ path: here, code: "unknown" });
        else visit(each, here, deep + 1);
      }
  };
  visit(answers, "", 1);
}

function questionsOf(
  scope: readonly Page[] | readonly Field[],
  types: AnswerTypes,
): ReadonlyMap<string, AnswerField> {
  const { questions } = rememberedOf(types);
  let known = questions.get(scope);
  if (!known) {
    const fields = scope.flatMap((one: Page | Field) => ("type" in one ? one : one.fields));
    known = new Map(flatten(fields, types).map((field) => [field.name, field]));
    questions.set(scope, known);
  }
  return known;
}

/** Names no field has, and lists that are not arrays of objects. */
function shape(
  scope: readonly Page[] | readonly Field[],
  answers: Json,
  path: string,
  problems: Problem[],
  types: AnswerTypes,
): void {
  const known = questionsOf(scope, types);
  for (const [name, value] of Object.entries(answers satisfies Answers)) {
    const here = `${path}/${escapeKey(name)}`;
    const field = known.get(name);
    const inner = field && itemFields(field, types);
    if (!field) problems.push({ path: here, code: "unknown" });
    else if (inner && !Array.isArray(value)) problems.push({ path: here, code: "type" });
    else if (inner && Array.isArray(value)) {
      value.forEach((item: unknown, at) =>
        isJson(item)
          ? shape(inner, item, `${here}/${at}`, problems, types)
          : problems.push({ path: `${here}/${at}`, code: "type" }),
      );
    }
  }
}
