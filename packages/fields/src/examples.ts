import type { Example } from "./example.js";
import type { FieldKind } from "./field.js";
import { examples } from "./generated/examples.js";

/** A kind with its examples; the props of both are the same, which this type forgets. */
export interface Catalogue {
  readonly kind: FieldKind;
  readonly examples: readonly Example[];
}

/** Every kind's examples, by type: what stories, the no-JavaScript pages and the accessibility matrix walk through. */
// The index pairs a type's own kind and examples, whose props are the same.
export const catalogue = examples as unknown as { readonly [type: string]: Catalogue };
