import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import { contactPreferenceKind, type ContactPreferenceProps } from "./contact-preference.kind.js";
import { WAYS, type Way } from "./ways.js";

/**
 * @summary How and in which language somebody is to be answered. Its value is `{ by, language }`.
 * @slot - What people see until the script has arrived, e.g. native radios named `contact.by`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanContactPreferenceField extends DiwanFieldElement<ContactPreferenceProps> {
  /** Ways to choose from, e.g. `email sms`; by default email, phone, sms and post. */
  @property({ converter: words }) by?: readonly Way[] | string;
  /** BCP 47 tags of the languages to choose from, e.g. `ar en`; by default that of the page alone, which is then not asked for. */
  @property({ converter: words }) languages?: readonly string[] | string;

  protected readonly kind = contactPreferenceKind;

  protected own(): Omit<ContactPreferenceProps, keyof FieldProps> {
    const by = wordsIn<Way>(this.by);
    return {
      by: by ? WAYS.filter((way) => by.includes(way)).sort((a, b) => by.indexOf(a) - by.indexOf(b)) : WAYS,
      languages: wordsIn(this.languages) ?? [this.words.tag],
    };
  }
}
