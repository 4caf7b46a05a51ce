import { expect } from "chai";
import {
  all,
  button,
  clear,
  complete,
  control,
  fill,
  go,
  ISOLATIONS,
  mount,
  permit,
  press,
  summary,
  text,
  title,
  until,
  type Isolation,
  type Mounted,
} from "../element/form.suite.js";

const realFetch = globalThis.fetch;
const SECRET = "three planted words";
const CODE = "K7Q2-M9XT-3F8P";
const until_ = { expiresAt: "2027-03-04T12:00:00Z" };
interface Asked {
  readonly path: string;
  readonly body: Record<string, unknown>;
}
let asked: Asked[] = [];

/** The agency's desk: answers in turn, the last one for ever. */
function desk(...answers: (() => Response | Promise<Response>)[]): void {
  asked = [];
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!/^\/(drafts|submissions)/.test(pathname)) return realFetch(input, init);
    asked.push({ path: pathname, body: JSON.parse(String(init?.body)) as Asked["body"] });
    return (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error();
  };
}
const reply =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers });
const made = reply(201, { code: CODE, ...until_ });
const back = (more: object = {}) =>
  reply(200, {
    form: "permit",
    answers: { full_name: "Ann Planted", tenure: "rent", landlord: "Zed" },
    page: "lease",
    isChanged: false,
    dropped: [],
    ...until_,
    ...more,
  });

const events: string[] = [];
const hear = (event: Event): void =>
  void events.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`); // only our own are listened for
const EVENTS = [
  "diwan-ready",
  "diwan-page",
  "diwan-change",
  "diwan-invalid",
  "diwan-submit",
  "diwan-submitted",
  "diwan-error",
];
beforeEach(() => {
  events.length = 0;
  for (const type of EVENTS) addEventListener(type, hear);
});
afterEach(async () => {
  globalThis.fetch = realFetch;
  for (const type of EVENTS) removeEventListener(type, hear);
  await clear();
  localStorage.clear();
});

const ready = (isolation: Isolation, setup: (form: HTMLElement) => void = () => {}): Promise<Mounted> =>
  mount(permit({ id: "permit" }), isolation, (form) => {
    form.setAttribute("save", "/drafts/");
    form.setAttribute("action", "/submissions");
    setup(form);
  });
const SAVE = "Save and come back later";
const RETURN = "Continue a saved form";
/** Saves from where the citizen is. */
async function save(mounted: Mounted): Promise<void> {
  await go(mounted, SAVE, SAVE);
  fill(mounted, "Create a password", SECRET);
  await go(mounted, "Your answers are saved", "Save my answers");
}
async function comeBack(mounted: Mounted, code = "k7q2 m9xt 3f8p"): Promise<void> {
  await go(mounted, RETURN, RETURN);
  fill(mounted, "Code", code);
  fill(mounted, "Password", SECRET);
  press(mounted, "Open my saved form");
}
const announced = (mounted: Mounted): string =>
  all(mounted, "[role=status]")
    .map((one) => one.textContent)
    .join();
const focused = (mounted: Mounted): Element | null => mounted.root.activeElement;

for (const isolation of ISOLATIONS)
  describe(`saving a form and coming back (${isolation})`, () => {
    it("is offered only where the page names a desk", async () => {
      const without = await mount(permit(), isolation);
      expect(text(without)).not.to.contain(SAVE).and.not.to.contain(RETURN);
      await clear();
      const mounted = await ready(isolation);
      expect(text(mounted)).to.contain(SAVE).and.to.contain(RETURN);
      await complete(mounted);
      expect(text(mounted)).to.contain(SAVE).and.not.to.contain(RETURN);
    });

    it("gives a code to note down, and goes on where the citizen was", async () => {
      desk(made);
      const mounted = await ready(isolation);
      fill(mounted, "Full name", "Ann Planted");
      await save(mounted);
      expect(asked).to.have.length(1);
      expect(asked[0]?.path).to.equal("/drafts");
      expect(asked[0]?.body).to.deep.include({
        form: "permit",
        secret: SECRET,
        version: "1",
        language: "en",
        page: "you",
        answers: { full_name: "Ann Planted" },
      });
      expect(all(mounted, ".diwan-code").map((one) => one.textContent)).to.deep.equal([CODE]);
      expect(text(mounted)).to.contain("4 March 2027");
      expect(focused(mounted)?.textContent).to.contain("Your answers are saved");
      await go(mounted, "About you", "Continue the form now");
      expect(control(mounted, "Full name").value).to.equal("Ann Planted");
    });

    it("asks for a secret long enough, in words and with the focus on the summary", async () => {
      desk(made);
      const mounted = await ready(isolation);
      await go(mounted, SAVE, SAVE);
      expect(focused(mounted)?.className).to.contain("diwan-title");
      press(mounted, "Save my answers");
      await until(() => summary(mounted).length);
      expect(summary(mounted)).to.deep.equal(["Enter a password"]);
      expect(focused(mounted)?.className).to.contain("diwan-errors");
      const box = control(mounted, "Create a password");
      expect(box.getAttribute("aria-invalid")).to.equal("true");
      expect(box.getAttribute("aria-describedby")).to.equal(`${box.id}-hint ${box.id}-error`);
      fill(mounted, "Create a password", "  short  ");
      press(mounted, "Save my answers");
      await until(() => summary(mounted)[0]?.includes("8"));
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(focused(mounted)).to.equal(box);
      expect(asked).to.deep.equal([]);
    });

    it("shows the secret when asked, and keeps what was typed", async () => {
      const mounted = await ready(isolation);
      await go(mounted, SAVE, SAVE);
      fill(mounted, "Create a password", SECRET);
      const box = control(mounted, "Create a password");
      expect(box.type).to.equal("password");
      expect(box.autocomplete).to.equal("new-password");
      press(mounted, "Show password");
      await until(() => box.type === "text");
      expect(box.value).to.equal(SECRET);
      expect(announced(mounted)).to.contain("can be read");
      press(mounted, "Hide password");
      await until(() => box.type === "password");
    });

    it("saves again under the same code, without asking for the secret", async () => {
      desk(made, reply(200, until_));
      const mounted = await ready(isolation);
      await save(mounted);
      await go(mounted, "About you", "Continue the form now");
      fill(mounted, "Full name", "Ben Planted");
      await go(mounted, SAVE, SAVE);
      expect(all(mounted, "input")).to.deep.equal([]);
      await go(mounted, "Your answers are saved", "Save my answers");
      expect(asked[1]?.path).to.equal("/drafts/update");
      expect(asked[1]?.body).to.deep.include({
        code: CODE,
        secret: SECRET,
        answers: { full_name: "Ben Planted" },
      });
      expect(text(mounted)).to.contain(CODE);
    });

    it("asks for a new secret when what was saved is gone", async () => {
      desk(made, reply(403), made);
      const mounted = await ready(isolation);
      await save(mounted);
      await go(mounted, "About you", "Continue the form now");
      await go(mounted, SAVE, SAVE);
      press(mounted, "Save my answers");
      await until(() => summary(mounted)[0]?.startsWith("The form saved under your code no longer exists"));
      fill(mounted, "Create a password", SECRET);
      await go(mounted, "Your answers are saved", "Save my answers");
      expect(asked.map(({ path }) => path)).to.deep.equal(["/drafts", "/drafts/update", "/drafts"]);
    });

    it("says why it could not save, and keeps everything", async () => {
      desk(
        () => Promise.reject(new TypeError("no network")),
        reply(413),
        reply(429, {}, { "retry-after": "130" }),
        made,
      );
      const mounted = await ready(isolation);
      fill(mounted, "Full name", "Ann Planted");
      await go(mounted, SAVE, SAVE);
      fill(mounted, "Create a password", SECRET);
      for (const words of ["could not be saved", "too long", "Wait 3 minutes"]) {
        press(mounted, "Save my answers");
        await until(() => summary(mounted)[0]?.includes(words), words);
      }
      expect(control(mounted, "Create a password").value).to.equal(SECRET);
      await go(mounted, "Your answers are saved", "Save my answers");
    });

    it("goes back to the page it was opened from, also by Back", async () => {
      const mounted = await ready(isolation);
      await complete(mounted);
      await go(mounted, SAVE, SAVE);
      await go(mounted, "Check your answers", "Back");
      press(mounted, SAVE);
      await until(() => title(mounted) === SAVE);
    });

    it("comes back with code and secret, on the page that was left", async () => {
      desk(back());
      const mounted = await ready(isolation);
      await comeBack(mounted);
      await until(() => title(mounted) === "Your lease", `the lease: ${summary(mounted).join()}`);
      expect(asked).to.deep.equal([{ path: "/drafts/resume", body: { code: CODE, secret: SECRET } }]);
      expect(mounted.form.answers).to.deep.include({ full_name: "Ann Planted", landlord: "Zed" });
      expect(text(mounted))
        .to.contain("Your saved answers are here")
        .and.to.contain("4 March 2027")
        .and.not.to.contain("has changed");
      expect(focused(mounted)?.textContent).to.contain("Your lease");
      expect(announced(mounted)).to.contain("Your saved answers are here");
    });

    it("comes back to the answers when it was saved from them, or to the page where something is wrong with them now", async () => {
      desk(made);
      const mounted = await ready(isolation);
      await complete(mounted);
      expect(title(mounted)).to.equal("Check your answers");
      await save(mounted);
      expect(asked[0]?.body).to.deep.include({ page: "_check" });
      const { answers } = asked[0]?.body ?? {};
      desk(back({ answers, page: "_check" }));
      const other = await ready(isolation);
      await comeBack(other);
      await until(() => title(other) === "Check your answers", `the answers: ${summary(other).join()}`);
      expect(text(other)).to.contain("Your saved answers are here").and.to.contain("4 March 2027");
      expect(focused(other)?.textContent).to.contain("Check your answers");
      expect(announced(other)).to.contain("Your saved answers are here");
      desk(back({ page: "_check" }));
      const third = await ready(isolation);
      await comeBack(third);
      await until(() => title(third) === "Your lease");
      expect(text(third)).to.contain("Your saved answers are here");
    });

    it("shows what a new version of the form has no place for", async () => {
      desk(
        back({
          isChanged: true,
          dropped: [
            { path: "/pets/0/breed", label: "Breed of your pet", value: "Saluki" },
            { path: "/old", value: { line1: "1 Old Road", city: "Manama" } },
          ],
          page: "gone",
        }),
      );
      const mounted = await ready(isolation);
      await comeBack(mounted);
      await until(() => title(mounted) === "About you");
      for (const words of ["no longer fit it", "Breed of your pet", "Saluki", "old", "1 Old Road", "Manama"])
        expect(text(mounted)).to.contain(words);
    });

    it("says that a form has changed when all its answers still fit", async () => {
      desk(back({ isChanged: true }));
      const mounted = await ready(isolation);
      await comeBack(mounted);
      await until(() => title(mounted) === "Your lease");
      expect(text(mounted)).to.contain("This form has changed since you saved it");
    });

    it("says what is wrong with a code or secret, and never which", async () => {
      desk(
        reply(403),
        reply(400),
        reply(429, {}, { "retry-after": "840" }),
        back({ form: "other" }),
        reply(500),
        back(),
      );
      const mounted = await ready(isolation);
      await go(mounted, RETURN, RETURN);
      press(mounted, "Open my saved form");
      await until(() => summary(mounted).length === 2);
      expect(summary(mounted)).to.deep.equal(["Enter the code of your saved form", "Enter your password"]);
      fill(mounted, "Code", CODE);
      fill(mounted, "Password", SECRET);
      for (const [at, words] of [
        "No saved form opens",
        "No saved form opens",
        "Wait 14 minutes",
        "another form",
        "could not be opened",
      ].entries()) {
        press(mounted, "Open my saved form");
        await until(
          () =>
            asked.length === at + 1 && summary(mounted).length === 1 && summary(mounted)[0]?.includes(words),
          words,
        );
        await new Promise((resolve) => setTimeout(resolve));
      }
      press(mounted, "Open my saved form");
      await until(() => title(mounted) === "Your lease");
    });

    it("warns before it replaces what was entered", async () => {
      const mounted = await ready(isolation);
      await go(mounted, RETURN, RETURN);
      expect(text(mounted)).not.to.contain("will be replaced");
      await go(mounted, "About you", "Back");
      fill(mounted, "Full name", "Ann");
      await go(mounted, RETURN, RETURN);
      expect(text(mounted)).to.contain("will be replaced");
    });

    it("sends the submission in place of the saved form", async () => {
      desk(made, reply(201, { reference: "R-1" }));
      const mounted = await ready(isolation);
      await complete(mounted);
      await save(mounted);
      await go(mounted, "Check your answers", "Continue the form now");
      await go(mounted, "Application sent", "Send application");
      expect(asked[1]?.path).to.equal("/submissions");
      expect(asked[1]?.body["draft"]).to.deep.equal({ code: CODE, secret: SECRET });
    });

    it("deletes the saved form itself when the page's own code takes the submission", async () => {
      desk(made, () => new Response(null, { status: 204 }));
      let got: unknown;
      const mounted = await ready(isolation, (form) =>
        Object.assign(form, {
          submitHandler: async (submission: unknown) => {
            got = submission;
            return { reference: "R-1" };
          },
        }),
      );
      await complete(mounted);
      await save(mounted);
      await go(mounted, "Check your answers", "Continue the form now");
      await go(mounted, "Application sent", "Send application");
      await until(() => asked.length === 2);
      expect(asked[1]).to.deep.equal({ path: "/drafts/remove", body: { code: CODE, secret: SECRET } });
      expect(JSON.stringify(got)).not.to.contain(SECRET);
    });

    it("changes language with everything that was typed", async () => {
      desk(made);
      const mounted = await ready(isolation);
      await go(mounted, SAVE, SAVE);
      fill(mounted, "Create a password", SECRET);
      mounted.form.lang = "ar";
      await until(() => title(mounted) === "الحفظ والعودة لاحقًا");
      expect(control(mounted, "اختيار كلمة سر").value).to.equal(SECRET);
      await go(mounted, "تم حفظ الإجابات", "حفظ إجاباتي");
      expect(all(mounted, ".diwan-code")[0]?.dir).to.equal("ltr");
      expect(asked[0]?.body["language"]).to.equal("ar");
    });

    it("leaves code and secret in no event, attribute, address, history entry, storage or title", async () => {
      desk(made, back());
      const mounted = await ready(isolation, (form) => {
        form.setAttribute("draft", "device");
        form.setAttribute("page-title", "");
      });
      fill(mounted, "Full name", "Ann");
      await save(mounted);
      expect(text(mounted)).to.contain("Delete my answers from this device");
      const attributes = () =>
        all(mounted, "*").flatMap((element) => [...element.attributes].map(({ value }) => value));
      const places = (): string =>
        JSON.stringify([
          attributes(),
          events,
          location.href,
          history.state,
          document.title,
          { ...localStorage },
          { ...sessionStorage },
        ]);
      expect(places()).not.to.contain(SECRET).and.not.to.contain(CODE);
      await go(mounted, "About you", "Continue the form now");
      await comeBack(mounted);
      await until(() => title(mounted) === "Your lease");
      expect(places()).not.to.contain(SECRET).and.not.to.contain(CODE).and.not.to.match(/k7q2/i);
      expect(events.join()).not.to.contain("Planted");
    });

    const PAGE = (): Response =>
      new Response("<!doctype html><title>Sign in</title>", { headers: { "content-type": "text/html" } });
    const redirected = (reply: () => Response) => () =>
      Object.defineProperty(reply(), "redirected", { value: true });
    const NEITHER: readonly (readonly [name: string, reply: () => Response | Promise<Response>])[] = [
      ["a page to sign in on", PAGE],
      ["a page that was redirected to", redirected(PAGE)],
      [
        "JSON that was redirected to",
        redirected(() => Response.json({ code: CODE, form: "permit", answers: {}, ...until_ })),
      ],
      ["204", () => new Response(null, { status: 204 })],
      ["an empty body", () => new Response("")],
      ...[
        null,
        [],
        7,
        "x",
        {},
        { code: CODE },
        { form: "permit" },
        { code: 7, form: "permit", ...until_ },
        { code: CODE, form: "permit", answers: null, expiresAt: "soon" },
      ].map((body) => [JSON.stringify(body), () => Response.json(body)] as const),
      [
        "an answer that breaks off",
        () =>
          new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError("cut")) })),
      ],
      [
        "a failure of the page's own",
        () => {
          throw new TypeError("no");
        },
      ],
    ];
    for (const [name, reply] of NEITHER)
      it(`takes ${name} neither for a saved form nor for one that was found`, async () => {
        desk(reply);
        const mounted = await ready(isolation);
        fill(mounted, "Full name", "Ann Planted");
        await go(mounted, SAVE, SAVE);
        fill(mounted, "Create a password", SECRET);
        press(mounted, "Save my answers");
        await until(() => summary(mounted).length);
        expect(summary(mounted)[0]).to.contain("could not be saved");
        expect(announced(mounted)).to.equal("");
        await go(mounted, "About you", "Back");
        await comeBack(mounted);
        await until(() => summary(mounted).length);
        expect(summary(mounted)[0]).to.contain("could not be opened");
        expect(mounted.form.answers["full_name"]).to.equal("Ann Planted");
        // And the way on.
        desk(back());
        press(mounted, "Open my saved form");
        await until(() => title(mounted) === "Your lease");
      });

    it("empties this device and keeps what the agency has", async () => {
      desk(made);
      const mounted = await ready(isolation, (form) => form.setAttribute("draft", "device"));
      fill(mounted, "Full name", "Ann");
      await save(mounted);
      press(mounted, "Delete my answers from this device");
      await until(() => title(mounted) === "About you" && control(mounted, "Full name").value === "");
      expect(asked.map(({ path }) => path)).to.deep.equal(["/drafts"]);
      expect(button(mounted, RETURN)).to.exist;
    });
  });
