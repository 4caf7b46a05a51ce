import Big from "big.js";
import type { AnswerTypes, CelType } from "../answer-type.js";
import type { Definition } from "../definition.js";
import { calculated, toCelType } from "./check.js";
import { formEnvironment, frame, type FormEnvironment, type Frame } from "./environment.js";
import { plainWords } from "./plain-words.js";
import { questionScope, type Scope } from "./scope.js";
import type { Evaluate, Read } from "./simple.js";
import { NotInLanguage, parseTree } from "./tree.js";
import { CivilDate, CivilTime, dayOf, IsoDuration } from "./values.js";

/** Compiles expressions beyond the everyday subset. Loaded only by forms that have one. */
export interface Compiler {
  /** Compiles an expression of the form, or of the items of the list at `listPath` (names joined by `/`). Throws an Error in plain words. */
  compile(source: string, listPath: string): Evaluate;
}

/** A compiler for one definition. */
export function celCompiler(definition: Definition, answerTypes: AnswerTypes): Compiler {
  const { form, types } = calculated(definition, answerTypes);
  const byList = new Map<string, (source: string) => Evaluate>();
  return {
    compile(source, listPath) {
      let compile = byList.get(listPath);
      if (!compile) {
        compile = compilerIn(
          listPath
            ? formEnvironment({ ...types, ...questionScope(definition, answerTypes, listPath) })
            : form,
          definition.holidays,
          listPath.split("/").at(-1),
        );
        byList.set(listPath, compile);
      }
      return compile(source);
    },
  };
}

/** A compiler for one set of names. */
export const scopeCompiler = (scope: Scope): ((source: string) => Evaluate) =>
  compilerIn(formEnvironment(scope));

/** Place of an item in its list, which it finds itself in. What reads for it may be wrapped, in the list as well as by itself. */
function indexIn(list: string | undefined, read: Read): number | undefined {
  const items = list ? read(list) : undefined;
  const at = Array.isArray(items)
    ? items.findIndex((item: Read) => (item.of ?? item) === (read.of ?? read))
    : -1;
  return at < 0 ? undefined : at;
}

/** @param list name of the list whose items the expressions belong to */
function compilerIn(
  form: FormEnvironment,
  holidays: Frame["holidays"] = {},
  list?: string,
): (source: string) => Evaluate {
  const { convert } = form;
  return (source) => {
    const { run, type } = parse(form, source);
    const evaluate: Evaluate = (read, today) => {
      const names = new Proxy(
        {},
        {
          get: (_, name) =>
            typeof name === "string" && Object.hasOwn(convert, name)
              ? convert[name]?.(read(name))
              : undefined,
        },
      );
      const before = frame.now;
      frame.now = { today, holidays, index: () => indexIn(list, read) };
      try {
        return toJson(run(names));
      } catch {
        // Unanswered names, a division by zero, a date past the year 9999: all are undecided, as CEL's errors are.
        return undefined;
      } finally {
        frame.now = before;
      }
    };
    return Object.assign(evaluate, { type });
  };
}

function parse(
  form: FormEnvironment,
  source: string,
): Pick<ReturnType<typeof parseTree>, "run"> & { readonly type: CelType } {
  try {
    const { run } = parseTree(form, source);
    const checked = run.check();
    if (!checked.valid) throw checked.error;
    return { run, type: toCelType(checked.type ?? "dyn") };
  } catch (error) {
    throw error instanceof NotInLanguage
      ? error
      : new Error(plainWords(error, source).error, { cause: error });
  }
}

/** CEL → JSON: whole numbers are numbers, decimals are strings in plain notation without trailing zeros, dates are `YYYY-MM-DD`; one that is not known to the day is undecided. */
function toJson(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
  if (value instanceof Big) return value.toFixed();
  if (value instanceof CivilDate) return dayOf(value);
  if (value instanceof CivilTime || value instanceof IsoDuration) return value.text;
  if (Array.isArray(value))
    return value.every(
      (each) => each instanceof Object && !(each instanceof Big) && !(each instanceof CivilDate),
    ) && value.length
      ? undefined
      : value.map(toJson);
  return typeof value === "object" ? undefined : value;
}
