import { textKind } from "./text-field/text-field.kind.js";
import { textExamples } from "./text-field/text-field.examples.js";
import type { Example } from "./example.js";
import type { FieldKind } from "./field.js";

/** A kind with its examples; the props of both are the same, which this type forgets. */
export interface Catalogue {
  readonly kind: FieldKind;
  readonly examples: readonly Example[];
}

// Each pair is checked by the type parameter before it is forgotten.
const entry = <P extends Parameters<FieldKind["template"]>[0]>(kind: FieldKind<P>, examples: readonly Example<P>[]): Catalogue =>
  ({ kind, examples }) as unknown as Catalogue;

/** Every kind's examples, by type: what stories, the no-JavaScript pages and the accessibility matrix walk through. */
export const catalogue: { readonly [type: string]: Catalogue } = {
  text: entry(textKind, textExamples),
};
