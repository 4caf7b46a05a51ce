import type { PropertyPart } from "lit";
import { noChange } from "lit";
import { directive, Directive } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";

/**
 * The text of a control, for `.value=${keep(text, read)}`. What the citizen typed stays as typed as long as it means the same
 * answer ("1,000" stays when the answer becomes 1000), so that neither caret nor composition is disturbed; otherwise `text` is put in,
 * even when it is what the template gave last time.
 */
class Keep extends Directive {
  render(text: string, _read?: (entered: string) => unknown): string {
    return text;
  }

  override update(part: PropertyPart, [text, read]: [string, ((entered: string) => unknown)?]): string | typeof noChange {
    // Every element with a `value` property this is used on holds a string in it.
    const { value } = part.element as HTMLInputElement;
    if (value === text || (read && value && JSON.stringify(read(value)) === JSON.stringify(read(text)))) return noChange;
    setCommittedValue(part);
    return text;
  }
}

export const keep = directive(Keep);
