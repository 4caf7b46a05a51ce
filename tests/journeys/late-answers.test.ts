/** What was entered in a page that came as HTML, before JavaScript arrives: every answer stays, whatever reveals its question, and what was emptied stays empty. */
import type { Definition, Field } from "@diwan/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";
import { walked } from "../support/walked.js";

const text = (name: string): Field => ({ type: "text", name, label: `Text ${name}`, optional: true });
const reveals: Definition = {
  diwan: 1,
  id: "reveals",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Reveals", ar: "كشف" },
  privacy: { purpose: "To test", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        {
          type: "radios",
          name: "kind",
          label: "Kind",
          options: [
            { value: "a", label: "A" },
            {
              value: "b",
              label: "B",
              fields: [
                text("why"),
                {
                  type: "radios",
                  name: "sub",
                  label: "Sub",
                  options: [
                    { value: "x", label: "X" },
                    { value: "y", label: "Y", fields: [text("deep")] },
                  ],
                },
                { type: "list", name: "notes", label: "Notes", item: "Note", fields: [text("line")] },
              ],
            },
          ],
        },
        {
          type: "checkboxes",
          name: "ways",
          label: "Ways",
          options: [
            { value: "mail", label: "Mail", fields: [{ type: "email", name: "email", label: "Email" }] },
            { value: "post", label: "Post", fields: [{ type: "date", name: "day", label: "Day" }] },
          ],
        },
        {
          type: "yes-no",
          name: "sure",
          label: "Sure?",
          no: { fields: [{ type: "textarea", name: "doubt", label: "Doubt" }] },
        },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          fields: [
            {
              type: "radios",
              name: "fuel",
              label: "Fuel",
              options: [
                { value: "gas", label: "Gas", fields: [{ type: "number", name: "tank", label: "Tank" }] },
                { value: "none", label: "None" },
              ],
            },
          ],
        },
        { type: "text", name: "late", label: "Late", showWhen: "kind == 'b'" },
      ],
    },
  ],
};
const ENTERED: { readonly [name: string]: string | readonly string[] } = {
  kind: "b",
  why: "because",
  sub: "y",
  deep: "down",
  "notes.0.line": "first",
  ways: ["mail", "post"],
  email: "a@b.example",
  "day.day": "3",
  "day.month": "4",
  "day.year": "2020",
  sure: "no",
  doubt: "much",
  "cars.0.fuel": "gas",
  "cars.0.tank": "40",
};
const ANSWERS = {
  kind: "b",
  why: "because",
  sub: "y",
  deep: "down",
  notes: [{ line: "first" }],
  ways: ["mail", "post"],
  email: "a@b.example",
  day: "2020-04-03",
  sure: false,
  doubt: "much",
  cars: [{ fuel: "gas", tank: 40 }],
};
const emptied: Definition = {
  ...reveals,
  id: "emptied",
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        { ...text("city"), default: "Manama" } as Field,
        text("street"), // a text field may have one
        {
          type: "checkboxes",
          name: "news",
          label: "News",
          optional: true,
          default: ["post"],
          options: [
            { value: "post", label: "By post" },
            { value: "mail", label: "By e-mail" },
          ],
        },
        { type: "consent", name: "share", label: "Share my data", optional: true, default: true },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          default: [{}],
          fields: [{ ...text("plate"), default: "BH" } as Field],
        },
      ],
    },
    { id: "two", title: "Two", fields: [text("last")] },
  ],
};

const journey = useBrowser();
const agencies = new Map<string, PageAgency>();
beforeAll(async () => {
  agencies.set("isolated", await startPages([reveals, emptied], { csp: STRICT_CSP }));
  agencies.set("none", await startPages([reveals, emptied], { csp: STRICT_CSP, isolation: "none" }));
});
afterAll(async () => {
  for (const agency of agencies.values()) await agency.close();
});

type Form = HTMLElement & { readonly answers: object };

for (const { isolation } of walked("late-answers"))
  describe(`JavaScript arriving at answers (${isolation}) in ${journey.engine}`, () => {
    const agency = (): PageAgency => agencies.get(isolation) ?? expect.unreachable();
    async function open(form: string): Promise<Page> {
      const page = await journey.newPage();
      await page.open(agency().at(form, "en"));
      await page.waitFor(
        () => (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector("h1") !== null,
      );
      return page;
    }
    /** Puts these into the controls, and nothing into the others. */
    const enter = (page: Page, entries: typeof ENTERED) =>
      page.evaluate((values) => {
        for (const control of (
          document.querySelector("diwan-form")?.shadowRoot ?? document
        ).querySelectorAll<HTMLInputElement>("[data-path] input, [data-path] textarea, [data-path] select")) {
          const wanted = [values[control.name] ?? []].flat();
          if (control.type === "radio" || control.type === "checkbox")
            control.checked = wanted.includes(control.value);
          else control.value = wanted[0] ?? "";
        }
      }, entries);
    async function arrive(page: Page, attributes: { readonly [name: string]: string } = {}): Promise<void> {
      await page.evaluate((all) => {
        const form = document.querySelector("diwan-form");
        for (const [name, value] of Object.entries(all)) form?.setAttribute(name, value);
        document.addEventListener("diwan-ready", () => {
          document.documentElement.dataset["ready"] = "";
        });
      }, attributes);
      await page.runScript(`import("${agency().server.origin}/embed/diwan.js"); undefined`);
      await page.waitFor(() => document.documentElement.dataset["ready"] !== undefined);
    }
    const answers = (page: Page) =>
      page.evaluate(() => (document.querySelector("diwan-form") as Form).answers);
    /** What stands in the controls: texts, and values of what is chosen. */
    const stands = (page: Page) =>
      page.evaluate(() => {
        const found: { [name: string]: string | string[] } = {};
        for (const control of (
          document.querySelector("diwan-form")?.shadowRoot ?? document
        ).querySelectorAll<HTMLInputElement>("[data-path] input, [data-path] textarea")) {
          const { name, value, type, checked } = control;
          if (type === "checkbox" ? checked : value && (type !== "radio" || checked))
            found[name] = type === "checkbox" && name === "ways" ? [...(found[name] ?? []), value] : value;
        }
        return found;
      });

    it("keeps those to questions that were revealed, at any depth, and asks what they bring", async () => {
      const page = await open("reveals");
      await enter(page, ENTERED);
      await page.evaluate(() => {
        Object.assign(globalThis, {
          before: (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector("[name=deep]"),
        });
      });
      await arrive(page);
      expect(await answers(page)).toEqual(ANSWERS);
      expect(await stands(page)).toEqual(ENTERED);
      // The same node.
      expect(
        await page.evaluate(() => (globalThis as unknown as { before: Element }).before.isConnected),
      ).toBe(true);
      await page.waitForText("Late");
    });

    it("keeps them when the page is drawn anew, in another language", async () => {
      const page = await open("reveals");
      await enter(page, ENTERED);
      await arrive(page, { lang: "ar" });
      await page.waitFor(
        () =>
          (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector<HTMLElement>(".diwan")
            ?.lang === "ar",
      );
      expect(
        await page.evaluate(
          () =>
            (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector<HTMLElement>(
              ".diwan",
            )?.dir,
        ),
      ).toBe("rtl");
      expect(await answers(page)).toEqual(ANSWERS);
      expect(await stands(page)).toEqual(ENTERED);
    });

    it("leaves empty what was emptied, also after a reload", async () => {
      const page = await open("emptied");
      expect(await stands(page)).toEqual({
        city: "Manama",
        news: "post",
        share: "true",
        "cars.0.plate": "BH",
      });
      await enter(page, { street: "High Street" });
      await arrive(page, { draft: "device" });
      expect(await answers(page)).toEqual({ street: "High Street", cars: [{}] });
      // A draft is kept once something changes.
      await page.tabTo(/^Text street/, { role: "textbox" });
      await page.press("End");
      await page.type("2");
      await page.waitFor(() => localStorage.getItem("diwan-draft:emptied") === "1");
      await page.reload();
      await page.waitFor(
        () => (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector("h1") !== null,
      );
      await arrive(page, { draft: "device" });
      expect(await answers(page)).toEqual({ street: "High Street2", cars: [{}] });
      expect(await stands(page)).toEqual({ street: "High Street2" });
      // The draft is of later than the page, which is touched this time, in one box.
      await page.reload();
      await page.waitFor(
        () => (document.querySelector("diwan-form")?.shadowRoot ?? document).querySelector("h1") !== null,
      );
      await page.evaluate(() => {
        const box = (
          document.querySelector("diwan-form")?.shadowRoot ?? document
        ).querySelector<HTMLInputElement>("[name=city]");
        if (box) box.value = "Muharraq";
      });
      await arrive(page, { draft: "device" });
      expect(await answers(page)).toEqual({ city: "Muharraq", street: "High Street2", cars: [{}] });
      expect(await stands(page)).toEqual({ city: "Muharraq", street: "High Street2" });
    });
  });
