/** What assistive technology must be told of a field: each type says it of its own fields, in its folder. */
import type { FieldProps } from "@diwan/fields";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import type { Props, Told } from "../../packages/fields/src/told.suite.js";

export type { Told } from "../../packages/fields/src/told.suite.js";

/** Everything of one field that can be reached or entered, in reading order; a type that does not say it is an error. */
export function expected(type: string, props: FieldProps): readonly Told[] {
  const suite = suites[type];
  if (!suite) throw new Error(`say in ${type}.suite.ts what a screen reader must be told of a ${type} field`);
  return suite.told(props as Props); // the catalogue forgets each kind's own props
}
