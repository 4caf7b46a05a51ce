import { toJson } from "@diwan/core";
import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "./element.js";
import { WHOLE } from "./entries.js";
import type { FieldProps } from "./field.js";
import { listIn } from "./list-in.js";
import { isOption, type FieldOption, type FieldOptions, type OptionDivider } from "./options.js";

/** A field of options, given as the property, as JSON in the `options` attribute, or as `<option>` children, which may change. */
export abstract class DiwanOptionsElement<P extends FieldProps> extends DiwanFieldElement<P> {
  /** `[{ "value": "own", "label": "I own it", "hint": "…" }, { "divider": "or" }, { "value": "none", "label": "None", "exclusive": true }]`; without any, those of the children. */
  @property() options: FieldOptions | string = [];

  #children: FieldOptions = [];
  /** The values there were to choose from when the field was last drawn. */
  #values = "";

  #given: FieldOptions = [];

  /** The options in use. */
  protected get choices(): FieldOptions {
    return this.#given.length ? this.#given : this.#children;
  }

  /** `<option value="own" data-hint="…">I own it</option>`; `data-exclusive`; `<option data-divider>or</option>`; `selected` is the first answer. */
  protected override takeChildren(): void {
    const chosen = this.#readChildren();
    super.takeChildren();
    this.#choose(chosen);
  }

  protected override childrenChanged(): void {
    const had = this.#children;
    const chosen = this.#readChildren();
    if (toJson(had) === toJson(this.#children)) return;
    if (!had.length) this.#choose(chosen);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("options")) this.#given = listIn(this.options, "options");
    super.willUpdate(changed);
    const values = toJson(this.choices.filter(isOption).map(({ value }) => value));
    if (this.hasUpdated && values !== this.#values) this.askAgain();
    this.#values = values;
  }

  /** Returns the values that are chosen at first. */
  #readChildren(): readonly string[] {
    const options = this.written
      .flatMap((child) => [child, ...child.querySelectorAll("*")])
      .filter((child) => child instanceof HTMLOptionElement)
      .filter((child) => child.value || "divider" in child.dataset);
    this.#children = options.map(fromElement);
    return options.filter((option) => option.defaultSelected).map(({ value }) => value);
  }

  #choose(chosen: readonly string[]): void {
    // A kind of options reads nothing else of its props.
    if (chosen.length && this.value === undefined)
      this.start(this.kind.read({ [WHOLE]: chosen }, { options: this.choices } as unknown as P));
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
