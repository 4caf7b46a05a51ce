import type { Definition } from "@diwan/core";

/** Forms by their ids, each made ready when it is first asked for: a server of hundreds starts at once. */
export interface LazyForms<Form> {
  get(id: string): Promise<Form> | undefined;
  keys(): Iterable<string>;
}

export function lazyForms<Form>(
  definitions: readonly Definition[],
  make: (definition: Definition) => Promise<Form>,
): LazyForms<Form> {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const made = new Map<string, Promise<Form>>();
  return {
    keys: () => byId.keys(),
    get(id) {
      const definition = byId.get(id);
      if (!definition) return undefined;
      const form = made.get(id) ?? make(definition);
      made.set(id, form);
      // A form that cannot be made ready fails the request that needs it, not the process.
      form.catch(() => {});
      return form;
    },
  };
}
