import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { keepFiles } from "./chooser.js";

/** A field element with controls for files: what was chosen in one before the script came stays chosen, a button takes a file away again, and a form that is reset gets back what the field began with. */
export abstract class FilesElement<P extends FieldProps> extends DiwanFieldElement<P> {
  #first: unknown;
  /** Chosen in controls inside the tag, before the script arrived, by the control's name. */
  #early: readonly (readonly [name: string, files: readonly File[]])[] = [];
  #owner: HTMLFormElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.#clicked);
    this.#owner = this.closest("form");
    this.#owner?.addEventListener("reset", this.#restart);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#clicked);
    this.#owner?.removeEventListener("reset", this.#restart);
  }

  /** The button of a file was pressed that takes it away. */
  protected abstract removed(button: HTMLElement): void;

  protected override start(value: unknown): void {
    this.#first = value;
    super.start(value);
  }

  protected override takeChildren(): void {
    this.#early = this.#inputs.flatMap(({ name, files }) =>
      files?.length ? [[name, [...files]] as const] : [],
    );
    super.takeChildren();
  }

  protected override firstUpdated(): void {
    const inputs = this.#inputs;
    for (const [name, files] of this.#early) {
      const input = inputs.length > 1 ? inputs.find((one) => one.name === name) : inputs[0];
      if (input) keepFiles(input, files);
    }
    if (this.#early.length) this.requestUpdate();
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.drawn.querySelectorAll<HTMLInputElement>("input[type=file]")];
  }

  readonly #restart = (): void =>
    void requestAnimationFrame(() => {
      this.value = this.#first;
    });

  readonly #clicked = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-do=remove]") : null;
    if (button) this.removed(button);
  };
}
