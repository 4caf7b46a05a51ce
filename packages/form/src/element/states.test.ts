import { expect } from "chai";
import type { DiwanForm } from "./diwan-form.js";
import {
  all,
  button,
  clear,
  definitionOf,
  ISOLATIONS,
  mount,
  permit,
  press,
  put,
  text,
  title,
  until,
  type Mounted,
} from "./form.suite.js";

const realFetch = globalThis.fetch;
afterEach(async () => {
  globalThis.fetch = realFetch;
  await clear();
});

/** Answers requests for the definition with whatever is next. */
function serve(...answers: (() => Response | Promise<Response>)[]): void {
  globalThis.fetch = async (input, init) =>
    String(input).includes("/form.json")
      ? (answers.shift() ?? (() => Promise.reject(new TypeError("no network"))))()
      : realFetch(input, init);
}
const json = (value: unknown): Response =>
  new Response(typeof value === "string" ? value : JSON.stringify(value));
const withSrc = (form: DiwanForm): void => {
  form.setAttribute("src", "/form.json");
  form.innerHTML = `<p id="fallback">Call us on 0800</p>`;
};
const shown = (mounted: Mounted): boolean =>
  !!mounted.form.querySelector<HTMLElement>("#fallback")?.getClientRects().length;
const failed = (mounted: Mounted): boolean => mounted.events.some(({ type }) => type === "diwan-error");
const errors: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  errors.push(String("reason" in event ? event.reason : event.message));
};
before(() => {
  addEventListener("error", note);
  addEventListener("unhandledrejection", note);
});
after(() => {
  removeEventListener("error", note);
  removeEventListener("unhandledrejection", note);
});

for (const isolation of ISOLATIONS)
  describe(`states of a form (${isolation})`, () => {
    it("keeps the fallback in sight, says that it is loading, and takes the fallback's place when ready", async () => {
      let arrive: (answer: Response) => void = () => {};
      serve(
        () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      );
      const mounted = put(withSrc, isolation);
      await until(() => text(mounted).includes("Loading the form…"));
      expect(shown(mounted)).to.equal(true);
      arrive(json(permit()));
      await until(() => title(mounted) === "About you");
      expect(shown(mounted)).to.equal(false);
      expect(text(mounted)).not.to.contain("Loading");
    });

    it("shows nothing but the fallback when it has neither src nor definition", async () => {
      const mounted = put((form) => {
        form.innerHTML = `<p id="fallback">Soon</p>`;
      }, isolation);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(shown(mounted)).to.equal(true);
      expect(failed(mounted)).to.equal(false);
    });

    it("says when the network is down, keeps the fallback, and tries again when asked", async () => {
      serve(
        () => Promise.reject(new TypeError("no network")),
        () => new Response("", { status: 503 }),
        () => json(permit()),
      );
      const mounted = put(withSrc, isolation);
      await until(() => text(mounted).includes("could not be loaded"));
      expect(shown(mounted)).to.equal(true);
      press(mounted, "Try again");
      await until(() => text(mounted).includes("503"));
      press(mounted, "Try again");
      await until(() => title(mounted) === "About you");
      expect(
        mounted.events
          .filter(({ type }) => type === "diwan-error")
          .map(({ detail }) => (detail as { code: string }).code),
      ).to.deep.equal(["network", "network"]);
    });

    it("tries again by itself when the connection returns", async () => {
      serve(
        () => Promise.reject(new TypeError("no network")),
        () => json(permit()),
      );
      const mounted = put(withSrc, isolation);
      await until(() => text(mounted).includes("could not be loaded"));
      dispatchEvent(new Event("online"));
      await until(() => title(mounted) === "About you");
    });

    it("says where a file that is no JSON is wrong", async () => {
      serve(() => json(`{\n  "diwan": 1,\n}`));
      const mounted = put(withSrc, isolation);
      await until(() => all(mounted, "details li").length);
      expect(text(mounted)).to.contain("This form is not working at the moment");
      expect(all(mounted, "details li")[0]?.textContent).to.match(/^\d+:\d+ /);
      expect(shown(mounted)).to.equal(true);
      button(mounted, "Try again");
    });

    it("names the mistake and what was meant when a type is unknown", async () => {
      const broken = definitionOf([
        {
          id: "one",
          title: "One",
          fields: [{ type: "radio" as "radios", name: "a", label: "A", options: [] }],
        },
      ]);
      serve(() => json(JSON.stringify(broken, null, 2)));
      const mounted = put(withSrc, isolation);
      await until(() => all(mounted, "details li").length);
      expect(
        all(mounted, "details li")
          .map((line) => line.textContent)
          .join(),
      )
        .to.contain("radio")
        .and.to.contain("did you mean 'radios'");
    });

    it("names the fix when a home-made type was never made known", async () => {
      const mounted = put((form) => {
        form.definition = definitionOf([
          { id: "one", title: "One", fields: [{ type: "acme:map", name: "a", label: "A" }] },
        ]);
      }, isolation);
      await until(() => all(mounted, "details li").length);
      expect(all(mounted, "details li")[0]?.textContent)
        .to.contain("acme:map")
        .and.to.contain("defineFieldType");
    });

    it("harms nobody whatever it is given", async () => {
      for (const junk of [
        null,
        3,
        "null",
        [],
        {},
        { diwan: 1 },
        { diwan: 1, pages: [] },
        { diwan: 2 },
        { ...permit(), pages: [null] },
        { ...permit(), languages: null },
      ]) {
        serve(() => json(junk));
        const mounted = put(withSrc, isolation);
        await until(() => failed(mounted), `a refusal of ${JSON.stringify(junk)}`);
        await until(() => all(mounted, "details li").length, `an explanation of ${JSON.stringify(junk)}`);
        await clear();
      }
      expect(errors).to.deep.equal([]);
    });

    it("takes properties set before its tag was known, and attributes in any order", async () => {
      const mounted = put((form) => {
        form.answers = { full_name: "Ann" };
        form.definition = permit();
        form.setAttribute("lang", "ar");
      }, isolation);
      await until(() => title(mounted) === "عنك");
      expect(mounted.form.answers).to.deep.equal({ full_name: "Ann" });
      mounted.form.answers = { full_name: "Bea" };
      expect((all(mounted, "input")[0] as HTMLInputElement).value).to.equal("Bea"); // the first box
    });

    it("begins anew with another definition, and stops when it is taken away", async () => {
      const mounted = await mount(permit(), isolation);
      mounted.form.definition = definitionOf([
        { id: "two", title: "Another form", fields: [{ type: "text", name: "a", label: "A" }] },
      ]);
      await until(() => title(mounted) === "Another form");
      const { session } = mounted.form;
      mounted.form.remove();
      await Promise.resolve();
      expect(mounted.form.session).to.equal(undefined);
      session?.setAnswer("/a", "x");
      expect(errors).to.deep.equal([]);
    });

    it("lets two forms in two languages stand on one page", async () => {
      const first = await mount(permit(), isolation);
      const second = await mount(permit(), isolation, (form) => {
        form.lang = "ar";
      });
      expect([title(first), title(second)]).to.deep.equal(["About you", "عنك"]);
    });
  });
