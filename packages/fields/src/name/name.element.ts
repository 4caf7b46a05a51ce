import type { NamePart } from "@diwan/i18n/names";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import { nameKind, type NameProps } from "./name.kind.js";

/**
 * @summary A person's name in parts, in the order people of the language write them. Its value is an object of the parts filled in.
 * @slot - What people see until the script has arrived, e.g. native inputs named `who.given` and `who.family`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left.
 */
export class DiwanNameField extends DiwanFieldElement<NameProps> {
  /** Parts asked, e.g. `given middle family`; any of `prefix`, `given`, `middle`, `family` and `suffix`. */
  @property({ converter: words }) parts?: readonly NamePart[] | string;

  protected readonly kind = nameKind;

  protected own(): Omit<NameProps, keyof FieldProps> {
    return { parts: wordsIn(this.parts) };
  }
}
