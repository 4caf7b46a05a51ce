import { definitionHash, type CompiledForm, type Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";

/** A form that is served: ready to run, with the hash and the text it is handed out under. */
export interface Served {
  readonly form: CompiledForm;
  readonly hash: string | undefined;
  readonly text: string;
}
export type Forms = ReadonlyMap<string, Promise<Served>>;

const serve = async (definition: Definition): Promise<Served> =>
  ({ form: await compileForm(definition), hash: await definitionHash(definition), text: JSON.stringify(definition) });

export function serveForms(definitions: readonly Definition[]): Forms {
  const forms = new Map(definitions.map((definition) => [definition.id, serve(definition)]));
  // A form that cannot be compiled fails the request that needs it, not the process.
  for (const form of forms.values()) form.catch(() => {});
  return forms;
}
