import type { FieldProps } from "../field.js";
import type { ListOption } from "../list-box.js";

export type ComboboxOption = ListOption;
export interface ComboboxProps extends FieldProps {
  /** The same list as long as its options are the same: what is looked for in it is made ready once. */
  readonly options: readonly ComboboxOption[];
  /** What is none of the options may be entered. */
  readonly other?: boolean | undefined;
  /** The page was made by a server and works without a script. */
  readonly served?: boolean | undefined;
}
