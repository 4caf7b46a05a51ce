/** A page left in the moment after the last key: whatever was typed is there when the citizen comes back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser } from "../support/driver/index.js";
import { walked } from "../support/walked.js";
import type { Definition } from "@diwan/core";

const definition: Definition = {
  diwan: 1,
  id: "visit",
  version: "1",
  languages: ["en"],
  title: "Book a visit",
  privacy: { purpose: "To book it", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "About you",
      fields: [
        { type: "text", name: "nick", label: "Name" },
        { type: "textarea", name: "why", label: "Why do you come?" },
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

describe(`a page left at once in ${journey.engine}`, () => {
  for (const { isolation: mode, draft = "device" } of walked("left-at-once"))
    it(`is as it was after a reload (${mode}, ${draft})`, async () => {
      const page = await journey.newPage();
      await page.open(agency.at({ form: "visit", language: "en", mode, draft }));
      // Typed as soon as there is a box, so that nothing loaded afterwards need have come.
      await page.waitForText("Why do you come?");
      await page.tabTo("Name", { role: "textbox" });
      await page.type("Ann");
      await page.reload();
      await page.waitForText("You have a saved draft");
      expect(await page.tabTo("Name", { role: "textbox" })).toMatchObject({ value: "Ann" });
      await page.tabTo("Why do you come?", { role: "textbox" });
      await page.type("To see");
      await page.reload();
      await page.waitForText("You have a saved draft");
      expect(await page.tabTo("Why do you come?", { role: "textbox" })).toMatchObject({ value: "To see" });
      expect(await page.errors()).toEqual([]);
    });
});
