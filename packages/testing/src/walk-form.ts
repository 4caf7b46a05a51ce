import {
  createSession,
  flatten,
  itemFields,
  type Answers,
  type Definition,
  type Field,
  type FormSession,
  type Problem,
  type Submission,
} from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";

export interface WalkOptions {
  /** The clock by which dates are validated, or its time (`"2026-03-01T09:00:00Z"`); default now. */
  readonly now?: Date | string;
  /** IANA time zone in which "today" is worked out; default the platform's. */
  readonly timeZone?: string;
  /** BCP 47 tag written into the submission; default the form's first. */
  readonly language?: string;
}

/** A question this citizen is asked. */
export interface WalkedField {
  /** JSON Pointer of the answer, `/vehicles/0/plate`. */
  readonly path: string;
  readonly type: string;
  readonly answer: unknown;
  /** What is wrong with the answer, as codes. */
  readonly problems: readonly Problem[];
}

export interface WalkedPage {
  readonly id: string;
  /** The questions asked on it, in order: revealed ones after the option that reveals them, an item's after its list. */
  readonly fields: readonly WalkedField[];
  readonly problems: readonly Problem[];
}

/** What a citizen with certain answers meets. */
export interface WalkedForm {
  /** The pages shown, in order. */
  readonly pages: readonly WalkedPage[];
  /** Paths of all questions asked. */
  readonly asked: readonly string[];
  /** Names of answers given that nobody asks for on this path: they are not validated and not sent. */
  readonly unasked: readonly string[];
  readonly problems: readonly Problem[];
  /** The first page that cannot be left with these answers. */
  readonly stuckAt: string | undefined;
  /** What would be sent; absent while something is wrong. */
  readonly submission: Submission | undefined;
  /** The session walked, to ask further (`calculation(name)`, `findProblems(path)`). */
  readonly session: FormSession;
}

/**
 * Walks a form as a citizen with these answers would: which pages and questions are met, what is wrong, what is sent. No browser, no words; the same
 * rules as in the form and on the server. Answers are canonical, as in docs/definition.md.
 */
export async function walkForm(
  definition: Definition,
  answers: Answers,
  { now, timeZone, language = definition.languages[0] ?? "en" }: WalkOptions = {},
): Promise<WalkedForm> {
  const at = now === undefined ? undefined : new Date(now);
  if (at && Number.isNaN(at.getTime()))
    throw new RangeError(`"${String(now)}" is not a time; write "2026-03-01T09:00:00Z"`);
  const session = createSession(await compileForm(definition), {
    answers,
    ...(at && { now: () => at }),
    ...(timeZone !== undefined && { timeZone }),
  });
  const pages = session.pages.map((page): WalkedPage => {
    const problems = session.validatePage(page.id);
    return {
      id: page.id,
      problems,
      fields: [...asked(page.fields, "", session)].map((path) => ({
        path,
        type: session.field(path).type,
        answer: session.answer(path),
        problems: session.problems(path),
      })),
    };
  });
  const problems = pages.flatMap((page) => page.problems);
  const paths = pages.flatMap(({ fields }) => fields.map(({ path }) => path));
  return {
    pages,
    problems,
    session,
    asked: paths,
    unasked: Object.keys(answers).filter((name) => !paths.includes(`/${name}`)),
    stuckAt: pages.find((page) => page.problems.length)?.id,
    // The key is what makes a real submission arrive once; this one goes nowhere.
    submission: problems.length ? undefined : session.submission({ language, key: "walk" }),
  };
}

/** Paths of the questions shown among these, which stand in the form (`""`) or in an item (`/vehicles/0`). */
function* asked(fields: readonly Field[], base: string, session: FormSession): Generator<string> {
  for (const field of flatten(fields, session.form.types)) {
    const path = `${base}/${field.name}`;
    if (!session.isShown(path)) continue;
    yield path;
    const own = itemFields(field, session.form.types);
    if (own) for (let at = 0; at < session.size(path); at++) yield* asked(own, `${path}/${at}`, session);
  }
}
