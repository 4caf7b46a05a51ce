import { html, type TemplateResult } from "lit";
import index from "../fields/index.json";
import { DocsElement, register } from "./element.js";

interface Face {
  readonly title: string;
  readonly globals: string;
  readonly isWide?: true;
}
const FACES: readonly Face[] = [
  { title: "English, phone, light", globals: "language:en;look:light" },
  { title: "Arabic, phone, light", globals: "language:ar;look:light" },
  { title: "English, phone, dark", globals: "language:en;look:dark" },
  { title: "Arabic, phone, forced colours", globals: "language:ar;look:forced" },
  { title: "English, desktop, light", globals: "language:en;look:light", isWide: true },
  { title: "Arabic, desktop, dark", globals: "language:ar;look:dark", isWide: true },
];

/** Forms stand before questions: they are what is longest, and so what is scrolled. */
const FORMS: readonly (readonly [id: string, name: string])[] = [
  ["forms-resident-parking-permit--first-page", "Parking permit: first page"],
  ["forms-resident-parking-permit--everything-wrong", "Parking permit: nothing entered"],
  ["forms-resident-parking-permit--check-answers", "Parking permit: answers to check"],
  ["forms-business-licence-renewal--first-page", "Business licence: first page"],
  ["forms-every-question--first-page", "Night market: every question"],
];

/** One story in several languages, widths and colour schemes at once, scrolled together. */
class DocsMirror extends DocsElement {
  static override properties = { story: { state: true } };
  declare story: string;
  #stories: readonly (readonly [id: string, name: string])[] = FORMS;
  #isFollowing = false;

  constructor() {
    super();
    this.story = FORMS[0]?.[0] ?? "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list();
  }

  /** Every story there is, as the index of this Storybook lists them. */
  async #list(): Promise<void> {
    const response = await fetch("./index.json");
    const { entries } = (await response.json()) as {
      readonly entries: {
        readonly [id: string]: { readonly type: string; readonly title: string; readonly name: string };
      };
    };
    const titles = new Set(index.map(({ title }) => `Questions/${title}`));
    const questions = Object.entries(entries)
      .filter(([, { type, title }]) => type === "story" && titles.has(title))
      .map(([id, { title, name }]) => [id, `${title.replace("Questions/", "")}: ${name}`] as const);
    this.#stories = [...FORMS.filter(([id]) => id in entries), ...questions];
    this.requestUpdate();
  }

  /** What one frame is scrolled to, in parts of the whole, all others are. */
  #follow(frame: HTMLIFrameElement): void {
    const page = frame.contentWindow;
    page?.addEventListener("scroll", () => {
      if (this.#isFollowing) return;
      this.#isFollowing = true;
      const { scrollTop, scrollHeight, clientHeight } = page.document.documentElement;
      const part = scrollTop / Math.max(1, scrollHeight - clientHeight);
      for (const other of this.querySelectorAll("iframe")) {
        const root = other.contentDocument?.documentElement;
        if (other !== frame && root) root.scrollTop = part * (root.scrollHeight - root.clientHeight);
      }
      // The others tell that they were scrolled in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => (this.#isFollowing = false)));
    });
  }

  #faces(isWide: boolean): TemplateResult {
    return html`<div class="docs-mirror">${FACES.filter((face) => (face.isWide ?? false) === isWide).map(
      ({ title, globals }) =>
        html`<figure class=${isWide ? "docs-wide-face" : "docs-face"}><figcaption>${title}</figcaption><iframe title=${title} loading="lazy" src=${`./iframe.html?viewMode=story&id=${this.story}&globals=${globals}`} @load=${({ target }: Event) => this.#follow(target as HTMLIFrameElement)}></iframe></figure>`,
    )}</div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="docs-row"><label for="mirror-story">Story</label><select id="mirror-story" @change=${({ target }: Event) => (this.story = (target as HTMLSelectElement).value)}>${this.#stories.map(([id, name]) => html`<option value=${id} ?selected=${id === this.story}>${name}</option>`)}</select></div>
      <h2>On a phone</h2>${this.#faces(false)}<h2>On a desktop</h2>${this.#faces(true)}`;
  }
}
register("docs-mirror", DocsMirror);
