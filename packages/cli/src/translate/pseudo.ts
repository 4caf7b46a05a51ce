import { UsageError, type ExitCode, type Output } from "../command.js";
import { writeWhole } from "../files.js";
import { editDefinition } from "./edit-definition.js";
import { baseOf, readForm, sourceLanguage } from "./form-file.js";
import { formTexts } from "./form-texts.js";
import { PSEUDO_LOCALES } from "./pseudo-words.js";

export interface PseudoOptions {
  readonly from?: string;
  readonly to: readonly string[];
  readonly out?: string;
}

/** `translate pseudo`: a copy of a form in pseudo-locales as well, to look at before it is translated. The form itself stays as it is. */
export function pseudo(file: string, { from: asked, to, out }: PseudoOptions, { print }: Output): ExitCode {
  const form = readForm(file);
  const from = sourceLanguage(form, asked);
  const tags = to.length ? to.flatMap((each) => each.split(",")) : Object.keys(PSEUDO_LOCALES);
  let { json } = form;
  for (const tag of tags) {
    const change = Object.hasOwn(PSEUDO_LOCALES, tag) ? PSEUDO_LOCALES[tag] : undefined;
    if (!change)
      throw new UsageError(`There is no pseudo-locale '${tag}': ${Object.keys(PSEUDO_LOCALES).join(", ")}.`);
    const all = formTexts(form.source.value, { from, to: tag });
    json = editDefinition(
      json,
      from,
      tag,
      all.map(({ pointer, source }) => ({ pointer, words: change(source) })),
    );
  }
  const path = out ?? `${baseOf(file).replace(/\.form$/, "")}.pseudo.form.json`;
  if (path === file)
    throw new UsageError("pseudo does not write over the form: name another file with --out.");
  writeWhole(path, json);
  print(`${path}: the form in ${tags.join(" and ")} as well. Look at it, and do not publish it.`);
  return 0;
}
