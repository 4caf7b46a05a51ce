import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "./element.js";
import { CODE_ACTIONS, runCodeAction, type CodeTaker, type VerifiedProps } from "./one-time-code.js";
import { verificationHandlerOf } from "./verification-client.js";
import type { Channel, VerificationHandler } from "./verification.js";

/** What elements of types that verify have in common. */
export abstract class DiwanVerifiedElement<P extends VerifiedProps> extends DiwanFieldElement<P> {
  /** Address of the endpoints for codes: `verifications` of a server that has a `verification` hook. */
  @property() verification?: string;
  /** Id of the form that asks, for those endpoints. */
  @property({ attribute: "form-id" }) formId = "";
  /** Sends codes and looks at what was entered, instead of `verification`. */
  @property({ attribute: false }) verificationHandler?: VerificationHandler;

  protected abstract readonly channel: Channel;

  protected readonly taker: CodeTaker = {
    value: () => this.value,
    put: (value) => {
      this.value = value.to || value.problem ? value : undefined;
      // From none of its boxes: nobody has entered the code once more.
      void this.updateComplete.then(() => this.drawn.dispatchEvent(new Event("change", { bubbles: true })));
    },
    handler: () => verificationHandlerOf(this, this.formId),
    focus: (part) =>
      void this.updateComplete.then(() =>
        this.drawn.querySelector<HTMLElement>(`#${CSS.escape(`${this.controlId}-${part}`)}`)?.focus(),
      ),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.#clicked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#clicked);
  }

  readonly #clicked = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    const action = CODE_ACTIONS.find((each) => each === button?.dataset["do"]);
    if (!action) return;
    void runCodeAction(this.drawn, action, { taker: this.taker, channel: this.channel, locale: this.words });
  };
}
