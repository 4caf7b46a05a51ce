/** A box that was typed in and has the focus while the form draws something else in its place: Chromium then tells of a change, in the middle of the drawing. */
import type { Definition } from "@diwan/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAgency, type Agency, type Mode } from "../support/agency.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { walked } from "../support/walked.js";

const definition: Definition = {
  diwan: 1,
  id: "drawn",
  version: "1",
  languages: ["en"],
  title: "Drawn",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "p",
      title: "Drawn",
      fields: [
        { type: "address", name: "home", label: "Where do you live?", countries: ["BH", "GB"] },
        {
          type: "list",
          name: "pets",
          label: "Your pets",
          item: "Pet",
          fields: [{ type: "text", name: "called", label: "What is it called?" }],
        },
      ],
    },
  ],
};
const journey = useBrowser();
let agency: Agency;
beforeAll(async () => {
  agency = await startAgency([definition]);
});
afterAll(() => agency.close());

type FormElement = HTMLElement & { answers: { readonly [name: string]: unknown } };
const answers = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.querySelector<FormElement>("diwan-form")?.answers);
const set = (page: Page, next: { readonly [name: string]: unknown }): Promise<void> =>
  page.evaluate((given) => {
    (document.querySelector("diwan-form") as FormElement).answers = given;
  }, next); // there is one
const open = async (mode: Mode): Promise<Page> => {
  const page = await journey.newPage();
  await page.open(agency.at({ form: "drawn", language: "en", mode }));
  await page.waitForText("Where do you live?");
  return page;
};

describe(`what is drawn while somebody types in ${journey.engine}`, () => {
  for (const { isolation: mode } of walked("drawn-while-typing")) {
    it(`is the whole address that the page sets, though boxes change places (${mode})`, async () => {
      const page = await open(mode);
      await set(page, { home: { country: "BH", building: "1", road: "2", block: "3", city: "Manama" } });
      await page.tabTo("Town or city", { role: "textbox" });
      await page.type("x");
      const home = { country: "GB", line1: "1 High Street", city: "Leeds", postcode: "LS1 1AA" };
      await set(page, { home });
      expect(await answers(page)).toMatchObject({ home });
    });

    it(`is the list that the page sets, though the item typed in is gone (${mode})`, async () => {
      const page = await open(mode);
      await set(page, { pets: [{ called: "Rex" }, { called: "Mimi" }] });
      await page.tabTo("What is it called?", { role: "textbox" });
      await page.tabTo("What is it called?", { role: "textbox" });
      await page.type("x");
      await set(page, { pets: [{ called: "Zola" }] });
      expect(await answers(page)).toMatchObject({ pets: [{ called: "Zola" }] });
    });
  }
});
