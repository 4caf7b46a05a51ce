/** What assistive technology must be told of a field: each type says it of its own fields, in its folder. */
import type { FieldProps } from "@diwan/fields";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import type { Props, AccessibleNode } from "../../packages/fields/src/accessible-nodes.suite.js";

export type { AccessibleNode } from "../../packages/fields/src/accessible-nodes.suite.js";

/** Everything of one field that can be reached or entered, in reading order; a type that does not say it is an error. */
export function expected(type: string, props: FieldProps): readonly AccessibleNode[] {
  const suite = suites[type];
  if (!suite) throw new Error(`say in ${type}.suite.ts what a screen reader must be told of a ${type} field`);
  return suite.accessibleNodes(props as Props); // the catalogue forgets each kind's own props
}
