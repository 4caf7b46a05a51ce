/** A form saved without JavaScript, which comes then: saving again goes on with the same code, and nothing in the page could tell the secret. */
import type { Definition } from "@diwan/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startPages, type PageAgency } from "../support/no-script.js";
import { STRICT_CSP } from "../support/server.js";

const definition: Definition = {
  diwan: 1,
  id: "late",
  version: "1",
  languages: ["en"],
  title: "Book a visit",
  privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "About you",
      fields: [{ type: "text", name: "nick", label: "What should we call you?" }],
    },
  ],
};
const SECRET = "violet planted bicycle";
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

const journey = useBrowser();
let agency: PageAgency;
beforeAll(async () => {
  agency = await startPages([definition], { csp: STRICT_CSP, saves: true });
});
afterAll(() => agency.close());

const press = async (page: Page, name: string, next: string): Promise<void> => {
  await page.tabTo(name, { role: "button" });
  await page.press("Enter");
  await page.waitForText(next);
};
const codeOn = async (page: Page): Promise<string> =>
  CODE.exec((await page.text()).replace(/[\u2066-\u2069]/g, ""))?.[0] ?? expect.fail("no code is shown");
/** Everything a script of the page can see. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.querySelector("diwan-form")?.shadowRoot?.innerHTML,
      location.href,
      document.cookie,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      await (await fetch("/forms/late/_answers?lang=en")).text(),
    ]),
  );

/** A script arrives at the page as it stands. */
async function arrive(page: Page, draft: "off" | "device"): Promise<void> {
  await page.evaluate((mode) => {
    document.querySelector("diwan-form")?.setAttribute("draft", mode);
    document.addEventListener("diwan-ready", () => {
      document.documentElement.dataset["ready"] = "";
    });
  }, draft);
  await page.runScript(`import("${agency.server.origin}/embed/diwan.js"); undefined`);
  await page.waitFor(() => document.documentElement.dataset["ready"] !== undefined);
}

/** Saves without a script; gives the page, on which a script has then arrived, and the code. */
async function saved({
  errors = "none",
  draft = "off",
}: { readonly errors?: "none" | "expected"; readonly draft?: "off" | "device" } = {}): Promise<{
  page: Page;
  code: string;
}> {
  const page = await journey.newPage({ errors });
  await page.open(agency.at("late", "en"));
  await page.waitForText("What should we call you?");
  await page.tabTo("What should we call you?", { role: "textbox" });
  await page.type("Amal");
  await press(page, "Save and come back later", "Create a password");
  await page.tabTo("Create a password");
  await page.type(SECRET);
  await page.press("Enter");
  await page.waitForText("Your answers are saved");
  const code = await codeOn(page);
  await press(page, "Continue the form now", "What should we call you?");
  await arrive(page, draft);
  return { page, code };
}

describe(`a form saved before JavaScript arrived in ${journey.engine}`, () => {
  it("is saved again under its code without a secret, and goes with the submission", async () => {
    const { page, code } = await saved();
    const before = await agency.drafts();
    for (const hidden of [SECRET, code]) expect(await seen(page)).not.toContain(hidden);
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.press("End");
    await page.type("ia");
    await press(page, "Save and come back later", "You have saved this form before");
    expect(await page.text()).not.toContain("Create a password");
    await press(page, "Save my answers", "Your answers are saved");
    expect([await codeOn(page), await agency.drafts()]).toEqual([code, before]);
    expect(await page.active()).toMatchObject({ tag: "h1", name: "Your answers are saved" });
    expect(await seen(page)).not.toContain(SECRET);
    await press(page, "Continue the form now", "What should we call you?");
    expect((await page.tabTo("What should we call you?", { role: "textbox" })).value).toBe("Amalia");

    // What was saved is what was changed, and the citizen's own secret opens it.
    const opened = await page.evaluate(
      async (key: object) =>
        (
          await fetch("/api/drafts/resume", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(key),
          })
        ).json() as Promise<object>,
      { code, secret: SECRET },
    );
    expect(opened).toMatchObject({ answers: { nick: "Amalia" }, page: "you" });

    await page.press("Enter");
    await page.waitForText("Check your answers");
    await press(page, "Send application", "Your reference number");
    // What the server keeps of the visit goes in a moment, and the saved form with it.
    await page.waitFor(async () => (await fetch("/forms/late/_answers?lang=en")).status === 404);
    expect(await agency.drafts()).toBe(before - 1);
  });

  it("is come back to where the answers were being checked, and taken over there as it stands", async () => {
    const page = await journey.newPage();
    await page.open(agency.at("late", "en"));
    await page.waitForText("What should we call you?");
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.type("Amal");
    await page.press("Enter");
    await page.waitForText("Check your answers");
    await press(page, "Save and come back later", "Create a password");
    await page.tabTo("Create a password");
    await page.type(SECRET);
    await page.press("Enter");
    await page.waitForText("Your answers are saved");
    const code = await codeOn(page);
    await press(page, "Delete my answers from this device", "What should we call you?");
    await press(page, "Continue a saved form", "Open my saved form");
    await page.tabTo("Code", { role: "textbox" });
    await page.type(code);
    await page.tab();
    await page.type(SECRET);
    await page.press("Enter");
    await page.waitForText("Check your answers");
    // With its style sheet: what stands on a line of its own is read so.
    await page.waitFor(() => document.readyState === "complete");
    const words = await page.text();
    expect(words).toContain("Your saved answers are here");
    await page.evaluate(() => {
      Object.assign(globalThis, {
        before: document.querySelector("diwan-form")?.shadowRoot?.querySelector(".diwan-notice"),
      });
    });
    await arrive(page, "off");
    // The same nodes, not drawn anew.
    expect(await page.evaluate(() => (globalThis as unknown as { before: Element }).before.isConnected)).toBe(
      true,
    );
    expect(await page.text()).toBe(words);
    await press(page, "Send application", "Your reference number");
  });

  it("is not lost when another saved form is opened and sent in its place", async () => {
    const { page, code } = await saved();
    const content = {
      form: "late",
      secret: SECRET,
      version: "1",
      language: "en",
      answers: { nick: "Basma" },
      page: "you",
    };
    const other = await page.evaluate(
      async (body: object) =>
        (
          (await (
            await fetch("/api/drafts", {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify(body),
            })
          ).json()) as { code: string }
        ).code,
      content,
    );
    const before = await agency.drafts();
    await press(page, "Continue a saved form", "Open my saved form");
    await page.tabTo("Code", { role: "textbox" });
    await page.type(other);
    await page.tab();
    await page.type(SECRET);
    await page.press("Enter");
    await page.waitForText("Your saved answers are here");
    expect((await page.tabTo("What should we call you?", { role: "textbox" })).value).toBe("Basma");
    await page.press("Enter");
    await page.waitForText("Check your answers");
    await press(page, "Send application", "Your reference number");
    await page.evaluate(() => fetch("/forms/late/_answers?lang=en").then(() => {}));
    const opened = await page.evaluate(
      async (key: object) =>
        (
          await fetch("/api/drafts/resume", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(key),
          })
        ).json() as Promise<object>,
      { code, secret: SECRET },
    );
    expect(opened).toMatchObject({ answers: { nick: "Amal" } });
    expect(await agency.drafts()).toBe(before - 1);
  });

  it("is still known to be saved where this device has a later draft, and a secret is asked for when the server does not know it any more", async () => {
    const { page, code } = await saved({ errors: "expected", draft: "device" });
    await page.tabTo("What should we call you?", { role: "textbox" });
    await page.press("End");
    await page.type("ia");
    await page.reload();
    await page.waitForText("What should we call you?");
    await arrive(page, "device");
    await page.waitForText("You have a saved draft");
    await page.evaluate(() => fetch("/forms/late/_answers?lang=en", { method: "DELETE" }).then(() => {}));
    const before = await agency.drafts();
    await press(page, "Save and come back later", "You have saved this form before");
    await press(page, "Save my answers", "There is a problem");
    await page.tabTo("Enter a password", { role: "link" });
    await page.press("Enter");
    expect(await page.active()).toMatchObject({ id: "late-secret", invalid: true });
    await page.type(SECRET);
    await page.press("Enter");
    await page.waitForText("Your answers are saved");
    expect(await codeOn(page)).not.toBe(code);
    expect(await agency.drafts()).toBe(before + 1);
  });
});
