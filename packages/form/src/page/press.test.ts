import { expect } from "chai";
import {
  all,
  button,
  clear,
  control,
  definitionOf,
  ISOLATIONS,
  mount,
  permit,
  press,
  summary,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";

afterEach(clear);

const MOUSE = { bubbles: true, composed: true, cancelable: true, pointerType: "mouse" };
const send = (target: EventTarget, ...types: string[]): void => {
  for (const type of types)
    target.dispatchEvent(
      /^(pointer|click)/.test(type)
        ? new PointerEvent(type, { ...MOUSE, buttons: /down/.test(type) ? 1 : 0 })
        : new MouseEvent(type, MOUSE),
    );
};
const change = (box: HTMLElement): boolean => box.dispatchEvent(new Event("change", { bubbles: true }));
const isWrong = (mounted: Mounted): boolean => control(mounted, "Full name").hasAttribute("aria-invalid");

/** A page that was refused, with a name entered since, in a box that still has the focus. */
async function mended(isolation: (typeof ISOLATIONS)[number]): Promise<Mounted> {
  const mounted = await mount(permit(), isolation);
  press(mounted, "Continue");
  const box = control(mounted, "Full name");
  box.focus();
  box.value = "Ann";
  box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  return mounted;
}

for (const isolation of ISOLATIONS)
  describe(`while a pointer is pressed (${isolation})`, () => {
    /** By what the browser says while something is pressed, up to where the box is left. */
    const WAYS = {
      "with a mouse": ["pointerdown", "mousedown"],
      "with a finger": ["pointerdown", "pointerup", "mousedown"],
      "where pointer events are unknown": ["mousedown"],
    };
    for (const [way, types] of Object.entries(WAYS))
      it(`an error that is mended stays, ${way}, and goes with the click before it comes to its target`, async () => {
        const mounted = await mended(isolation);
        const target = button(mounted, "Continue");
        send(target, ...types);
        change(control(mounted, "Full name"));
        expect(isWrong(mounted)).to.equal(true);
        expect(summary(mounted)).to.have.length(2);
        // Only what is shown waits.
        expect(mounted.form.answers["full_name"]).to.equal("Ann");
        expect(mounted.form.session?.problems("/full_name")).to.deep.equal([]);
        send(target, "mouseup");
        expect(isWrong(mounted)).to.equal(true);
        let seen: boolean | undefined;
        target.addEventListener("click", () => {
          seen = isWrong(mounted);
        });
        target.click();
        expect(seen).to.equal(false);
        expect(summary(mounted)).to.deep.equal(["Select an answer to “Do you rent?”"]);
        expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-errors")[0]);
      });

    /** Ends of a press that no click follows. */
    const ENDS: { readonly [end: string]: (mounted: Mounted) => void } = {
      "the pointer is taken for scrolling": ({ form }) => send(form, "pointercancel"),
      "a mouse that was lifted elsewhere moves": () => send(document.body, "pointermove"),
      "a key is pressed": () =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true })),
      "the pointer is lifted and its click is overdue": () => send(document.body, "pointerup"),
      "the form's code moves the focus": (mounted) =>
        all(mounted, "form").forEach((form) => (form as HTMLFormElement).requestSubmit()), // selected as forms
    };
    for (const [end, happens] of Object.entries(ENDS))
      it(`an error that is mended goes when ${end}`, async () => {
        const mounted = await mended(isolation);
        send(button(mounted, "Continue"), "pointerdown", "mousedown");
        change(control(mounted, "Full name"));
        expect(isWrong(mounted)).to.equal(true);
        happens(mounted);
        await until(() => !isWrong(mounted));
        expect(summary(mounted)).to.have.length(1);
      });

    it("keys that repeat, and other answers, end nothing", async () => {
      const mounted = await mended(isolation);
      send(button(mounted, "Continue"), "pointerdown", "mousedown");
      change(control(mounted, "Full name"));
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Control", repeat: true, bubbles: true }),
      );
      // What a keyboard of a phone puts right when its box is left.
      control(mounted, "Full name").dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      expect(isWrong(mounted)).to.equal(true);
    });

    it("what is pressed shows its own answers at once", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "One",
            fields: [
              {
                type: "select",
                name: "kind",
                label: "Kind",
                options: [
                  { value: "car", label: "Car" },
                  { value: "van", label: "Van" },
                ],
              },
              { type: "text", name: "load", label: "Load", showWhen: "kind == 'van'" },
            ],
          },
        ]),
        isolation,
      );
      const box = control(mounted, "Kind");
      // WebKit opens its list for this, too, and keeps it over the next test's page, where it takes the keys.
      box.addEventListener("mousedown", (event) => event.preventDefault());
      send(box, "pointerdown", "mousedown");
      box.value = "van";
      box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      expect(control(mounted, "Load").isConnected).to.equal(true);
    });

    it("a question revealed by an answer elsewhere waits", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "One",
            fields: [
              { type: "text", name: "kind", label: "Kind" },
              { type: "text", name: "load", label: "Load", showWhen: "kind == 'van'" },
            ],
          },
        ]),
        isolation,
      );
      // Presses are watched from the first attempt to go on, or the first moment of quiet.
      press(mounted, "Continue");
      const target = button(mounted, "Continue");
      send(target, "pointerdown", "pointerup", "mousedown");
      const box = control(mounted, "Kind");
      box.value = "van";
      change(box);
      expect(all(mounted, "input")).to.have.length(1);
      send(target, "mouseup", "click");
      expect(all(mounted, "input")).to.have.length(2);
    });

    it("a page that had to be loaded is shown after the click, which does what it does on the old one", async () => {
      const mounted = await mount(permit(), isolation, (form) => form.setAttribute("save", "/drafts"));
      press(mounted, "Continue");
      all(mounted, "[data-do=save]")[0]?.click();
      const radio = control(mounted, "Own");
      send(radio, "pointerdown", "mousedown");
      await import("../save-and-return/save-and-return.js");
      for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(title(mounted)).to.equal("About you");
      send(radio, "pointerup", "mouseup");
      radio.click();
      expect(radio.checked).to.equal(true);
      await until(() => title(mounted) !== "About you");
      expect(mounted.form.answers["tenure"]).to.equal("own");
      expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-title")[0]);
    });

    it("a link of the summary leads where it said when it was pressed", async () => {
      const mounted = await mended(isolation);
      const links = all(mounted, ".diwan-errors a");
      for (const [at, label] of ["Full name", "Own"].entries()) {
        const link = links[at];
        if (!link) return expect.fail(`no link ${at}`);
        send(link, "pointerdown", "mousedown");
        change(control(mounted, "Full name"));
        send(link, "pointerup", "mouseup", "click");
        expect(mounted.root.activeElement).to.equal(control(mounted, label));
      }
    });
  });

describe("what is used", () => {
  it("stays where it is when what stands above it goes", async () => {
    const mounted = await mended("shadow");
    const [before, after] = [document.createElement("div"), document.createElement("div")];
    for (const space of [before, after]) space.style.blockSize = "200vh";
    mounted.form.before(before);
    mounted.form.after(after);
    try {
      const radio = control(mounted, "Own");
      radio.scrollIntoView({ block: "end", behavior: "instant" });
      const { top } = radio.getBoundingClientRect();
      send(radio, "pointerdown", "pointerup", "mousedown");
      change(control(mounted, "Full name"));
      send(radio, "mouseup");
      radio.click();
      expect(radio.checked).to.equal(true);
      expect(all(mounted, ".diwan-error")).to.have.length(0);
      expect(radio.getBoundingClientRect().top).to.be.closeTo(top, 1.5);
      // The browser's own anchoring must not add to it.
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      expect(radio.getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    } finally {
      before.remove();
      after.remove();
    }
  });
});
