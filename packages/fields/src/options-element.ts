import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "./element.js";
import { WHOLE } from "./entries.js";
import type { FieldProps } from "./field.js";
import type { FieldOption, FieldOptions, OptionDivider } from "./options.js";

/** A field of options, given as the property, as JSON in the `options` attribute, or as `<option>` children read once. */
export abstract class DiwanOptionsElement<P extends FieldProps> extends DiwanFieldElement<P> {
  /** `[{ "value": "own", "label": "I own it", "hint": "…" }, { "divider": "or" }, { "value": "none", "label": "None", "exclusive": true }]` */
  @property({ type: Array }) options: FieldOptions = [];

  /** `<option value="own" data-hint="…">I own it</option>`; `data-exclusive`; `<option data-divider>or</option>`; `selected` is the first answer. */
  protected override takeChildren(): void {
    const children = [...this.querySelectorAll("option")].filter(
      (child) => child.value || "divider" in child.dataset,
    );
    if (children.length && !this.options.length) this.options = children.map(fromElement);
    super.takeChildren();
    const chosen = children.filter((child) => child.defaultSelected).map((child) => child.value);
    // A kind of options reads nothing else of its props.
    if (chosen.length && this.value === undefined)
      this.start(this.kind.read({ [WHOLE]: chosen }, { options: this.options } as unknown as P));
  }
}

const fromElement = (child: HTMLOptionElement): FieldOption | OptionDivider =>
  "divider" in child.dataset
    ? { divider: child.label }
    : {
        value: child.value,
        label: child.label,
        hint: child.dataset["hint"],
        exclusive: "exclusive" in child.dataset,
      };
