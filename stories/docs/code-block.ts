import { html, type TemplateResult } from "lit";
import { DocsElement, register } from "./element.js";
import { highlighted } from "./highlight.js";

/** Code that can be copied. */
export class DocsSnippet extends DocsElement {
  static override properties = { code: {}, label: {}, isCopied: { state: true } };
  declare code: string;
  declare label: string;
  declare isCopied: boolean;

  constructor() {
    super();
    this.code = "";
    this.label = "Code";
    this.isCopied = false;
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.code);
    this.isCopied = true;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has("code")) this.isCopied = false;
  }

  protected override render(): TemplateResult {
    return html`<div class="docs-snippet"><pre tabindex="0" role="region" aria-label=${this.label}><code>${highlighted(this.code)}</code></pre>
      <button type="button" class="docs-small" @click=${() => void this.#copy()}>Copy<span class="docs-hidden"> ${this.label}</span></button>
      <span role="status" class="docs-status">${this.isCopied ? "Copied" : ""}</span></div>`;
  }
}
register("docs-snippet", DocsSnippet);
