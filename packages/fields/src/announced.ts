import { html, nothing, type Part, type TemplateResult } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";

/** How long what is shown must rest before it is said: it changes with every key of the question it depends on. */
const PAUSE = 1000;

/** Text that is empty at first, and says what it is given a while after that has changed; not what was there when it was drawn. */
class Late extends AsyncDirective {
  #given: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(_text: string): unknown {
    return nothing;
  }

  override update(_part: Part, [text]: [text: string]): unknown {
    const before = this.#given;
    this.#given = text;
    if (before === undefined || before === text) return this.render(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setValue(text), PAUSE);
    return this.render(text);
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
  }
}
const late = directive(Late);

/**
 * A live region that nobody sees, for what changes in sight without the citizen going there (WCAG 2.2 SC 4.1.3). It is said once typing rests, so that it never talks over it.
 */
export const announced = (text: string, lang: string | typeof nothing = nothing): TemplateResult =>
  html`<p class="diwan-hidden" role="status" lang=${lang}>${late(text)}</p>`;
