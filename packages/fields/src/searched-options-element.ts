import { property } from "lit/decorators.js";
import type { FieldProps } from "./field.js";
import type { ListOption } from "./list-box.js";
import { isOption } from "./options.js";
import { DiwanOptionsElement } from "./options-element.js";

/** A field of options that are found by typing. */
export abstract class DiwanSearchedOptionsElement<P extends FieldProps> extends DiwanOptionsElement<P> {
  /** What is none of the options may be entered; in the value it is `{ other: "…" }`. */
  @property({ type: Boolean }) other = false;

  /** The options in use and what was made of them, which are the same until the options change. */
  #from: unknown;
  #options: readonly ListOption[] = [];

  protected get searched(): readonly ListOption[] {
    if (this.#from !== this.choices) {
      this.#from = this.choices;
      // A list given as the property may have synonyms; labels of a list to look through are plain text.
      this.#options = this.choices.filter(isOption) as unknown as readonly ListOption[];
    }
    return this.#options;
  }
}
