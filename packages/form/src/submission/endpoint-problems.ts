import {
  heldFiles,
  isAnswerField,
  isFilePart,
  itemFields,
  withFile,
  type AnswerField,
  type FormSession,
  type Problem,
} from "@diwan/core";
import type { FormContext } from "../page/context.js";
import { fieldProps } from "../page/field-slot.js";
import { problemWords } from "../errors/problem-words.js";
import { fieldType } from "../page/field-types.js";

/** Those of the problems somebody else found that a question on the path can show, as it shows them. For the others there is nothing to be led to. */
export const problemsOnPath = (problems: readonly Problem[], ctx: FormContext): readonly Problem[] =>
  problems.flatMap((problem) => {
    const found = questionOf(problem.path, ctx);
    if (!found) return [];
    const { path, field, part } = found;
    const at = { ...problem, path: path + (part === undefined ? "" : `/${part}`) };
    try {
      // Without the limit its sentence needs, or with one that is none.
      if (!/\{\w+\}/.test(problemWords(at, path, field, ctx))) return [at];
    } catch {
      // Params may be anything.
    }
    return [{ path: at.path, code: "refused" }];
  });

/** The question shown that a path leads to, and the part of it; a part it does not have is the whole of it. */
function questionOf(
  path: string,
  ctx: FormContext,
): { readonly path: string; readonly field: AnswerField; readonly part?: string } | undefined {
  const cut = path.lastIndexOf("/");
  const whole = shown(path, ctx);
  if (whole) return { path, field: whole };
  const [outer, part] = [path.slice(0, cut), path.slice(cut + 1)];
  const field = shown(outer, ctx);
  if (!field) return undefined;
  const parts = fieldType(field.type).kind.parts?.(fieldProps(outer, ctx, field)) ?? [];
  const isPart = parts.includes(part) || isFilePart(part, field, ctx.session.form.types);
  return { path: outer, field, ...(isPart && { part }) };
}

/** The question at just this path, if it is asked. A session knows the question of a path that goes on beyond it, too. */
function shown(path: string, ctx: FormContext): AnswerField | undefined {
  const { session } = ctx;
  const steps = path.split("/");
  // Names of fields and numbers of items take turns; only lists have items.
  if (steps.length % 2) return undefined;
  const list = steps.length > 2 ? shown(steps.slice(0, -2).join("/"), ctx) : undefined;
  if (steps.length > 2 && !(list && itemFields(list, session.form.types))) return undefined;
  try {
    const field = session.field(path);
    return isAnswerField(field) && session.isShown(path) ? field : undefined;
  } catch {
    return undefined;
  }
}

/** What only the endpoint can know of an answer, a file that is gone or an address that was not confirmed: its type notes it in the answer, for the rules to find. */
export function markMissing(problems: readonly Problem[], session: FormSession): void {
  const { definition, types } = session.form;
  for (const { path, code } of problems) {
    const held =
      code === "fileMissing" &&
      heldFiles(definition, session.answers, types).find(({ problemPath }) => problemPath === path);
    if (held) {
      session.setAnswer(
        held.answer,
        withFile(session.answer(held.answer), held, types, { ...held.file, problem: code }),
      );
      continue;
    }
    const field = questionAt(path, session) ?? questionAt(path.slice(0, path.lastIndexOf("/")), session);
    const refused = field && session.form.rules(field.field.type)?.refused;
    if (!field || !refused) continue;
    const value = session.answer(field.path);
    const marked = refused(value, code, path.slice(field.path.length + 1));
    // Its own answer, with something noted in it.
    if (marked !== value) session.setAnswer(field.path, marked);
  }
}

/** The question whose answer stands at a path. A session knows the question of a path that goes on beyond it, too. */
function questionAt(
  path: string,
  session: FormSession,
): { readonly path: string; readonly field: AnswerField } | undefined {
  try {
    const field = session.field(path);
    return isAnswerField(field) && field.name === path.slice(path.lastIndexOf("/") + 1)
      ? { path, field }
      : undefined;
  } catch {
    return undefined;
  }
}
