import { expect } from "chai";
import { render } from "lit";
import { loadLocale } from "@diwan/i18n";
import { exampleProps, type Example } from "./example.js";
import type { FieldKind, FieldProps } from "./field.js";
import { place, squash, violations } from "./field.suite.js";

export interface BlockSuite<P extends FieldProps> {
  readonly tag: string;
  readonly kind: FieldKind<P>;
  readonly examples: readonly Example<P>[];
  /** Attributes that its element needs. */
  readonly attributes: { readonly [name: string]: string };
  /** What is then read of it. */
  readonly words: string;
}

/** One example, drawn in a tree of its own. */
export const drawn = async <P extends FieldProps>(
  kind: FieldKind<P>,
  example: Example<P>,
  id = "answer",
): Promise<HTMLElement> => {
  const locale = await loadLocale(example.language ?? "en", ["base", ...(kind.groups ?? [])]);
  const box = document.createElement("div");
  box.className = "diwan";
  box.dir = locale.dir;
  box.lang = locale.tag;
  render(kind.template(exampleProps(example, locale, id)), box);
  return box;
};

/** All text of a tree in its order, as it is read: what stands in two elements is two words. */
export function saidIn(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push((walker.currentNode as Text).data); // SHOW_TEXT yields nothing else
  return squash(found.join(" "));
}

/** What every block between the questions must do. */
export function blockSuite<P extends FieldProps>(s: BlockSuite<P>): void {
  describe(`every block: <${s.tag}>`, () => {
    afterEach(() => document.body.replaceChildren());

    it("shows every example without an accessibility violation", async () => {
      const { form } = await place(s.tag, s.attributes);
      for (const [n, example] of s.examples.entries())
        form.append(await drawn(s.kind, example, `block-${n}`));
      expect(form.querySelectorAll(".diwan")).to.have.length(s.examples.length + 1);
      expect(await violations()).to.deep.equal([]);
    });

    it("says its words, and has neither an answer nor a control", async () => {
      const { field, form } = await place(s.tag, { name: "answer", ...s.attributes });
      expect(saidIn(field)).to.include(s.words);
      expect(field.value).to.equal(undefined);
      expect(form.querySelectorAll("input,select,textarea,button")).to.have.length(0);
      expect([...new FormData(form)]).to.have.length(0);
    });

    it("has no id twice, however often it stands on a page", async () => {
      const { form } = await place(s.tag, s.attributes);
      for (const [n, example] of s.examples.entries())
        form.append(await drawn(s.kind, example, `block-${n}`));
      const ids = [...form.querySelectorAll("[id]")].map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    });
  });
}
