import type { CompiledForm } from "../compiled.js";
import type { Definition, Text } from "../definition.js";
import type { Compiler } from "../expressions/cel.js";
import type { Evaluate } from "../expressions/simple.js";
import { own } from "../own.js";
import { texts } from "../parse/texts.js";
import { PLAIN_NAME, textParts } from "./text-parts.js";

/** Whether words hold more than names of questions and of parts of answers, which their types put into words: a calculation, or an expression. */
export const textsNeedCel = (definition: Definition): boolean =>
  texts(definition).some(({ text }) =>
    inEveryLanguage(text).some((words) =>
      textParts(words).some((part) => {
        if (typeof part === "string") return false;
        const [, name] = PLAIN_NAME.exec(part.source) ?? [];
        return name === undefined || own(definition.calculations, name) !== undefined;
      }),
    ),
  );

const inEveryLanguage = (text: Text): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text);

let makeCompiler:
  ((...form: Parameters<typeof import("../expressions/cel.js").celCompiler>) => Compiler) | undefined;

/** Loads what the answers in the words of a definition need: CEL, where there are expressions among them. */
export async function loadTextCompiler(definition: Definition): Promise<void> {
  if (textsNeedCel(definition)) makeCompiler = (await import("../expressions/cel.js")).celCompiler;
}

/** What was compiled of a form when so many of its pages were ready. */
interface Compiled {
  readonly ready: number;
  readonly compiler: Compiler;
  readonly evaluates: Map<string, Evaluate | undefined>;
}
const forms = new WeakMap<CompiledForm, Compiled>();

function compiledOf(form: CompiledForm): Compiled | undefined {
  const { definition, types, ready } = form;
  let compiled = forms.get(form);
  if (makeCompiler && compiled?.ready !== ready) {
    // What names a question of a page that is not ready has no value yet, and is compiled once more when it is.
    const part = form.isReady()
      ? definition
      : { ...definition, pages: definition.pages.slice(0, ready), calculations: {} };
    compiled = { ready, compiler: makeCompiler(part, types), evaluates: new Map() };
    forms.set(form, compiled);
  }
  return compiled;
}

/** An expression in the words of a form, or (`list`) of the items of a list; `undefined` where it cannot be compiled. Reads how many pages are ready, tracked. */
export function textExpression(form: CompiledForm, source: string, list: string): Evaluate | undefined {
  const compiled = compiledOf(form);
  if (!compiled) return undefined;
  const key = `${list}:${source}`;
  if (!compiled.evaluates.has(key))
    compiled.evaluates.set(key, tryToCompile(compiled.compiler, source, list));
  return compiled.evaluates.get(key);
}

/** A wrong expression is told when the definition is read (`parseDefinition`); a citizen is shown that there is no answer. */
function tryToCompile(compiler: Compiler, source: string, list: string): Evaluate | undefined {
  try {
    return compiler.compile(source, list);
  } catch {
    return undefined;
  }
}
