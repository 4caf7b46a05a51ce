/** A page that came as HTML and was in use when JavaScript arrived, late: at five moments, and when it fails half-way. */
import type { Definition } from "@diwan/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";

const definition: Definition = {
  diwan: 1,
  id: "late",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Book a visit", ar: "حجز زيارة" },
  privacy: { purpose: { en: "To book it", ar: "للحجز" }, retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: { en: "About you", ar: "عنك" },
      fields: [
        {
          type: "text",
          name: "nick",
          label: { en: "What should we call you?", ar: "بم نناديك؟" },
          minLength: 3,
        },
        {
          type: "select",
          name: "city",
          label: { en: "City", ar: "المدينة" },
          options: [
            { value: "a", label: "Aden" },
            { value: "b", label: "Basra" },
            { value: "c", label: "Cairo" },
          ],
        },
        {
          type: "radios",
          name: "way",
          label: { en: "How do we reach you?", ar: "كيف نصل إليك؟" },
          options: [
            { value: "mail", label: "By email", fields: [{ type: "email", name: "email", label: "Email" }] },
            { value: "no", label: "Not at all" },
          ],
        },
        {
          type: "textarea",
          name: "note",
          label: { en: "Anything else", ar: "شيء آخر" },
          optional: true,
          maxLength: 200,
        },
      ],
    },
    {
      id: "when",
      title: { en: "When", ar: "متى" },
      fields: [
        {
          type: "number",
          name: "people",
          label: { en: "How many people?", ar: "كم شخصًا؟" },
          whole: true,
          min: 1,
        },
      ],
    },
  ],
  declaration: { text: { en: "It is true.", ar: "هذا صحيح." }, agree: { en: "I agree", ar: "أوافق" } },
};

const journey = useBrowser();
let agency: PageAgency;
beforeAll(async () => {
  agency = await startPages([definition], { csp: STRICT_CSP, saves: true });
});
afterAll(() => agency.close());

/** Marks every node of the form and notes where things stand; then lets the script in and waits until the element has taken over. */
async function arrive(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector("diwan-form")?.shadowRoot;
    const seen = {
      marked: [...(root?.querySelectorAll("*") ?? [])],
      places: [] as string[],
      shift: 0,
      scrolled: scrollY,
    };
    const places = () =>
      seen.marked.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        // In the page: Firefox scrolls by a pixel to show the whole frame of the box that has the focus.
        const isDrawn = element.getClientRects().length > 0;
        return `${element.localName} ${x} ${isDrawn ? y + scrollY : y} ${width} ${height}`;
      });
    seen.places = places();
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift" });
    }
    Object.assign(globalThis, { seen, places });
    document.addEventListener("diwan-ready", () => {
      document.documentElement.dataset["ready"] = "";
    });
    document.addEventListener("diwan-error", () => {
      document.documentElement.dataset["failed"] = "";
    });
  });
  // As text: the compiler of the tests would make something of its own of it.
  await page.runScript(`import("${agency.server.origin}/embed/diwan.js"); undefined`);
}
const ready = (page: Page) => page.waitFor(() => document.documentElement.dataset["ready"] !== undefined);

/** Every node is still there, where it was. */
async function unmoved(page: Page): Promise<void> {
  const { lost, moved, shift, scrolled } = await page.evaluate(() => {
    const { seen, places } = globalThis as unknown as {
      seen: { marked: Element[]; places: string[]; shift: number; scrolled: number };
      places(): string[];
    };
    const now = places();
    return {
      // The button that Enter found is the form's own now.
      lost: seen.marked
        .filter((element) => !element.isConnected)
        .map((element) => element.outerHTML.slice(0, 100))
        .filter((html) => !html.includes('tabindex="-1" aria-hidden="true"')),
      moved: seen.places.flatMap((place, at) =>
        seen.marked[at]?.isConnected && place !== now[at] ? [`${place} → ${now[at]}`] : [],
      ),
      shift: seen.shift,
      scrolled: Math.abs(scrollY - seen.scrolled),
    };
  });
  expect({ lost, moved, shift }).toEqual({ lost: [], moved: [], shift: 0 });
  expect(scrolled).toBeLessThanOrEqual(1);
}
const answers = (page: Page) =>
  page.evaluate(() => (document.querySelector("diwan-form") as unknown as { answers: object }).answers);
const open = async (errors: "none" | "expected" = "none"): Promise<Page> => {
  const page = await journey.newPage({ errors });
  await page.open(agency.at("late", "en"));
  await page.waitFor(() => document.querySelector("diwan-form")?.shadowRoot?.querySelector("h1") !== null);
  return page;
};
/** Fills in the first page without a script. */
async function fillIn(page: Page): Promise<void> {
  await page.tabTo("What should we call you?", { role: "textbox" });
  await page.type("Amal");
  await page.tabTo("City");
  await page.press("ArrowDown", "ArrowDown");
  await page.tabTo("By email");
  await page.press("Space", "ArrowDown");
}

describe(`JavaScript arriving late in ${journey.engine}`, () => {
  it("before anything was done: the same page, without a page being loaded from then on", async () => {
    const page = await open();
    await arrive(page);
    await ready(page);
    await unmoved(page);
    await fillIn(page);
    expect(await answers(page)).toEqual({ nick: "Amal", city: "b", way: "no" });
    const before = agency.server.requests.length;
    await page.press("Enter");
    await page.waitForText("How many people?");
    expect(await page.evaluate(() => document.title)).toMatch(/^When – /);
    expect(agency.server.requests.slice(before).filter((path) => path.startsWith("/forms/"))).toEqual([]);
    expect(await page.active()).toMatchObject({ tag: "h1", name: "When" });
  });

  it("while somebody types: no letter is lost, the caret stays", async () => {
    const page = await open();
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.type("Amina");
    await page.press("ArrowLeft", "ArrowLeft");
    await arrive(page);
    await page.type("123456");
    await ready(page);
    await page.type("789");
    await unmoved(page);
    expect(await page.active()).toMatchObject({ value: "Ami123456789na", path: "/nick" });
    await page.tabTo("Anything else", { role: "textbox" });
    expect(await answers(page)).toEqual({ nick: "Ami123456789na" });
  });

  it("with a list open: it stays so, and what is chosen counts", async () => {
    const page = await open();
    await page.tabTo("City");
    await page.press("Alt+ArrowDown");
    // Where the engine can tell. WebKitGTK's driver moves on in the closed list instead.
    const state = () =>
      page.evaluate(() => {
        const list = document.querySelector("diwan-form")?.shadowRoot?.querySelector("select");
        return { open: CSS.supports("selector(:open)") && list?.matches(":open"), value: list?.value ?? "?" };
      });
    const was = await state();
    await arrive(page);
    await ready(page);
    expect(await state()).toEqual(was);
    await unmoved(page);
    // The keys of Firefox's driver do not reach into an open list: it is left and come back to.
    if (journey.engine === "firefox") await page.press("Tab", "Shift+Tab");
    await page.press("ArrowDown", "Enter");
    const next = was.value === "" ? "a" : "b";
    await page.waitFor(
      (value) => document.querySelector("diwan-form")?.shadowRoot?.querySelector("select")?.value === value,
      next,
    );
    expect(await page.active()).toMatchObject({ tag: "select", value: next, path: "/city" });
    await page.waitFor(
      (value) =>
        (document.querySelector("diwan-form") as unknown as { answers: { city?: string } }).answers.city ===
        value,
      next,
    );
  });

  it("on the error page: the same words, and they go when the answer is mended", async () => {
    const page = await open();
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.type("Am");
    await page.press("Enter");
    await page.waitForText("There is a problem");
    expect(await page.evaluate(() => document.title)).toMatch(/^Error: /);
    await page.waitFor(() => document.readyState === "complete");
    const words = await page.text();
    await page.tabTo("What should we call you?", { role: "textbox" });
    await arrive(page);
    await ready(page);
    await unmoved(page);
    expect(await page.text()).toBe(words);
    expect(await page.evaluate(() => document.title)).toMatch(/^Error: /);
    expect(await page.active()).toMatchObject({ value: "Am", invalid: true, path: "/nick" });
    await page.press("End");
    await page.type("al");
    expect(await page.active()).toMatchObject({ value: "Amal" });
    await page.tab();
    await page.waitFor(
      () =>
        !document
          .querySelector("diwan-form")
          ?.shadowRoot?.querySelector('[data-path="/nick"]')
          ?.textContent?.includes("Error:"),
    );
    await page.tabTo(/City/, { role: "link", backwards: true });
    await page.press("Enter");
    expect(await page.active()).toMatchObject({ tag: "select", path: "/city" });
  });

  it("on the page of answers: they can be changed and sent, once", async () => {
    const page = await open();
    await fillIn(page);
    await page.press("Enter");
    await page.waitForText("How many people?");
    await page.tabTo("How many people?", { role: "textbox" });
    await page.type("3");
    await page.press("Enter");
    await page.waitForText("Check your answers");
    await page.tabTo("I agree", { role: "checkbox" });
    await arrive(page);
    await ready(page);
    await unmoved(page);
    expect(await answers(page)).toEqual({ nick: "Amal", city: "b", way: "no", people: 3 });
    await page.tabTo("Change City", { role: "link", backwards: true });
    await page.press("Enter");
    await page.waitForText("Anything else");
    expect(await page.active()).toMatchObject({ tag: "select", value: "b" });
    await page.press("ArrowDown");
    await page.tabTo("Continue", { role: "button" });
    await page.press("Enter");
    await page.waitForText("Check your answers");
    await page.tabTo("I agree", { role: "checkbox" });
    await page.press("Space");
    await page.tabTo("Send application", { role: "button" });
    await page.press("Enter");
    await page.waitForText("Your reference number");
    const [receipt, ...more] = await agency.kept();
    expect(more).toEqual([]);
    expect(receipt?.submission.answers).toEqual({ nick: "Amal", city: "c", way: "no", people: 3 });
    // What the server kept for somebody without JavaScript goes.
    await page.waitFor(async () => (await fetch("/forms/late/_answers?lang=en")).status === 404);
    // Its state is a link away, and nobody types both codes again.
    await page.tabTo("Check the progress of your application", { role: "link" });
    await page.press("Enter");
    await page.waitForText("We have your application");
    expect(await page.url()).toBe(`${agency.server.origin}/forms/late/_status?lang=en`);
    await page.open(agency.at("late", "en"));
    await page.waitForText("What should we call you?");
    expect(
      await page.evaluate(
        () => document.querySelector("diwan-form")?.shadowRoot?.querySelector("input")?.value,
      ),
    ).toBe("");
  });

  it("on a later page: Enter goes on though Back stands first, and the language changes in place", async () => {
    const page = await open();
    await fillIn(page);
    await page.press("Enter");
    await page.waitForText("How many people?");
    await page.tabTo("How many people?", { role: "textbox" });
    await page.type("3");
    await arrive(page);
    await ready(page);
    await unmoved(page);
    const before = agency.server.requests.length;
    await page.tabTo("العربية", { role: "button", backwards: true });
    await page.press("Enter");
    await page.waitForText("كم شخصًا؟");
    expect((await page.tabTo(/كم شخصًا/, { role: "textbox" })).value).toBe("3");
    await page.press("Enter");
    await page.waitForText("مراجعة");
    await page.tabTo("English", { role: "button", backwards: true });
    await page.press("Enter");
    await page.waitForText("Check your answers");
    // No page was loaded: this form keeps no draft that could carry the answers over.
    expect(agency.server.requests.slice(before).filter((path) => path.startsWith("/forms/"))).toEqual([]);
  });

  it("on the page somebody came back to: what is told stays, and so do the buttons, each once", async () => {
    const page = await open();
    const pressButton = async (name: string, next: string) => {
      await page.tabTo(name, { role: "button", max: 60 });
      await page.press("Enter");
      await page.waitForText(next);
    };
    await fillIn(page);
    await pressButton("Save and come back later", "Create a password");
    await page.tabTo("Create a password");
    await page.type("violet planted bicycle");
    await page.press("Enter");
    await page.waitForText("Your answers are saved");
    // These pages stay what they are.
    await arrive(page);
    const code =
      /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.text())?.[0] ?? expect.fail("no code is shown");
    await pressButton("Delete my answers from this device", "What should we call you?");
    await pressButton("Continue a saved form", "Open my saved form");
    await page.tabTo("Code", { role: "textbox" });
    await page.type(code);
    await page.tab();
    await page.type("violet planted bicycle");
    await page.press("Enter");
    await page.waitForText("Your saved answers are here");
    // With its style sheet: what stands on a line of its own is read so.
    await page.waitFor(() => document.readyState === "complete");
    const words = await page.text();
    await arrive(page);
    await ready(page);
    await unmoved(page);
    expect(await page.text()).toBe(words);
    expect(words.split("Save and come back later")).toHaveLength(2);
    expect(words.split("Continue a saved form")).toHaveLength(2);
    expect(await answers(page)).toEqual({ nick: "Amal", city: "b", way: "no" });
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.press("Enter");
    await page.waitForText("How many people?");
    expect(await page.text()).not.toContain("Your saved answers are here");
    // Now the script's own page, which goes on with the same saved form.
    await pressButton("Save and come back later", "You have saved this form before");
    expect(await page.active()).toMatchObject({ tag: "h1" });
  });

  it("failing half-way: the page stays the one that works without it", async () => {
    const page = await open("expected");
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.type("Amal");
    agency.fail(503);
    await arrive(page);
    await page.waitFor(() => document.documentElement.dataset["failed"] !== undefined);
    agency.fail(0);
    await unmoved(page);
    expect(await page.active()).toMatchObject({ value: "Amal" });
    await page.press("Enter");
    await page.waitForText("There is a problem");
    expect(
      await page.evaluate(
        () => document.querySelector("diwan-form")?.shadowRoot?.querySelector("input")?.value,
      ),
    ).toBe("Amal");
  });
});
