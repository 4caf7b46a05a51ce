import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import { languageKind, type LanguageProps } from "./language.kind.js";

/**
 * @summary A language. Its value is the BCP 47 tag.
 * @slot - What people see until the script has arrived, e.g. a native control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanLanguageField extends DiwanFieldElement<LanguageProps> {
  /** BCP 47 tags to choose from, e.g. `ar en ur`; by default all. */
  @property({ converter: words }) languages?: readonly string[] | string;
  /** Those that stand first. */
  @property({ converter: words }) pinned?: readonly string[] | string;

  protected readonly kind = languageKind;

  protected own(): Omit<LanguageProps, keyof FieldProps> {
    return { codes: wordsIn(this.languages), pinned: wordsIn(this.pinned) };
  }
}
