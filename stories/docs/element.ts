import { LitElement } from "lit";
import { currentGlobals, onGlobals, type Globals } from "../globals.js";

/** What pages of guidance are made of beside their Markdown: drawn in the page's own tree, so that its style, its table of contents and axe see all of it. */
export abstract class DocsElement extends LitElement {
  protected globals: Globals = currentGlobals();
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.globals = currentGlobals();
    this.#stop = onGlobals((globals) => {
      this.globals = globals;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override createRenderRoot(): this {
    return this;
  }
}

/** Storybook loads a changed module again while it serves: the tag is taken by then, and a page that is opened again has the new one. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Where a page or a story is found from inside the frame that shows one. */
export const pathTo = (id: string, kind: "docs" | "story" = "docs"): string => `./?path=/${kind}/${id}`;
export const guidanceOf = (type: string): string => pathTo(`questions-${type}--guidance`);
/** The id that Storybook gives a story of this name. */
export const storyIdOf = (type: string, name: string): string =>
  `questions-${type}--${name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;
