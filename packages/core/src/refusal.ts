import type { AnswerTypes } from "./answer-type.js";
import { DefinitionError } from "./definition-error.js";
import type { Definition, Field, Rule } from "./definition.js";
import type { FoundExpression } from "./expressions/scope.js";
import { isAnswerField, itemFields, revealed } from "./fields.js";
import { needTypes } from "./need-types.js";
import { isNameable } from "./own.js";

/** Says what keeps a definition from running, and where: the first that is found, or the expression that was found to be none. Loaded only where something does. */
export function refusalOf(
  definition: Definition | undefined,
  types: AnswerTypes | undefined,
  wrong?: FoundExpression,
  error?: unknown,
): DefinitionError {
  needTypes(types, "compileForm");
  let refusal: DefinitionError | undefined;
  const refuse = (code: DefinitionError["code"], pointer: string, words: string): void => {
    refusal ??= new DefinitionError(code, pointer, words);
  };
  const read = (source: string | undefined, list: string, pointer: string): void => {
    if (wrong && source === wrong.source && list === wrong.list)
      refuse("expression", pointer, `${source}: ${error instanceof Error ? error.message : String(error)}`);
  };
  const readRules = (rules: readonly Rule[] | undefined, list: string, pointer: string): void =>
    rules?.forEach((rule, at) => read(rule.check, list, `${pointer}/rules/${at}/check`));
  const walk = (fields: readonly Field[], list: string, names: Set<string>, pointer: string): void =>
    fields.forEach((field, at) => {
      const here = `${pointer}/${at}`;
      read(field.showWhen, list, `${here}/showWhen`);
      const type = types.get(field.type);
      if (!type) return refuse("unknownType", `${here}/type`, `unknown type '${field.type}'`);
      if (isAnswerField(field) === (type.holds === "nothing"))
        return refuse("forbiddenName", `${here}/name`, `bad name '${field.name}'`);
      if (!isAnswerField(field)) return;
      if (!isNameable(field.name)) return refuse("forbiddenName", `${here}/name`, `bad name '${field.name}'`);
      if (names.has(field.name)) return refuse("duplicateName", `${here}/name`, `second '${field.name}'`);
      names.add(field.name);
      readRules(field.rules, list, here);
      const items = itemFields(field, types);
      if (items) walk(items, list ? `${list}/${field.name}` : field.name, new Set(), `${here}/fields`);
      for (const [, under, below] of revealed(field, types)) walk(under, list, names, here + below);
    });

  if (definition?.diwan !== 1)
    return new DefinitionError("version", "/diwan", "not a definition of version 1");
  const names = new Set<string>();
  definition.pages.forEach((page, at) => {
    const here = `/pages/${at}`;
    read(page.showWhen, "", `${here}/showWhen`);
    readRules(page.rules, "", here);
    walk(page.fields, "", names, `${here}/fields`);
  });
  for (const [name, source] of Object.entries(definition.calculations ?? {})) {
    if (names.has(name)) refuse("duplicateName", `/calculations/${name}`, `second '${name}'`);
    read(source, "", `/calculations/${name}`);
  }
  return refusal ?? new DefinitionError("expression", "", String(error));
}
