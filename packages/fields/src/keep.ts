import { toJson } from "@diwan/core";
import { noChange, type PropertyPart } from "lit";
import { directive, Directive } from "lit/directive.js";

let isStill = false;

/** Leaves every control as it is while `run` draws, for a page that is being taken over: what stands in its controls is the citizen's. */
export function keepStill(run: () => void): void {
  isStill = true;
  try {
    run();
  } finally {
    isStill = false;
  }
}

/** What each control held, or whether it was chosen, when a template last looked at it. */
export const seen = new WeakMap<Element, unknown>();

class Keep extends Directive {
  render(text: string, _read?: (entered: string) => unknown): string {
    return text;
  }

  override update(part: PropertyPart, [text, read]: [string, ((entered: string) => unknown)?]): unknown {
    // Every element with a `value` property this is used on holds a string in it.
    const control = part.element as HTMLInputElement;
    const { value } = control;
    const isKept = isStill || value === text || (read && value && toJson(read(value)) === toJson(read(text)));
    // Not left to lit, which puts in nothing that is what the template gave last time: the citizen may have changed it since.
    if (!isKept) control.value = text;
    seen.set(control, isStill ? text : control.value);
    return noChange;
  }
}

/**
 * The text of a control, for `.value=${keep(text, read)}`. What the citizen typed stays as typed as long as it means the same
 * answer ("1,000" stays when the answer becomes 1000), so that neither caret nor composition is disturbed; otherwise `text` is put in.
 */
export const keep = directive(Keep);

class Tick extends Directive {
  // The server writes the attribute instead: it would write the property `false` as `checked="false"`, which is checked.
  render(_on: boolean): unknown {
    return noChange;
  }

  override update(part: PropertyPart, [on]: [boolean]): unknown {
    // Only used on properties that are boolean.
    const control = part.element as unknown as { [property: string]: boolean };
    if (!isStill) {
      if (control[part.name] !== on) control[part.name] = on;
      // Items of a list that change places give their radios new names one by one, and radios of one name untick each other on the way.
      if (on)
        queueMicrotask(() => {
          if (seen.get(part.element)) control[part.name] = on;
        });
    }
    seen.set(part.element, on);
    return noChange;
  }
}

/** Chosen or not, for `.checked=${tick(on)}` and `.selected=${tick(on)}`; beside it `?checked=${isServer && on}`. */
export const tick = directive(Tick);
