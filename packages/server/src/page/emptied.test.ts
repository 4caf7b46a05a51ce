/** An answer a field starts from, once emptied, stays so: on every page shown afterwards, in what is saved, and where it is opened again. */
import { createSession, type Answers, type Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";
import type { NoScriptBrowser } from "../../support/no-script-browser.js";
import { PageTestBackend } from "../../support/page-test-backend.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        { type: "text", name: "city", label: "City", optional: true, default: "Manama" },
        {
          type: "checkboxes",
          name: "news",
          label: "News",
          optional: true,
          default: ["post"],
          options: [{ value: "post", label: "By post" }],
        },
        { type: "consent", name: "share", label: "Share", optional: true, default: true },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          default: [{}],
          fields: [{ type: "text", name: "plate", label: "Plate", optional: true, default: "BH" }],
        },
      ],
    },
    {
      id: "two",
      title: "Two",
      fields: [{ type: "text", name: "note", label: "Note", default: "as before" }],
    },
  ],
};
const SECRET = "violet planted bicycle";
const backend = new PageTestBackend(definition, { drafts: true });
const opened = (): Promise<NoScriptBrowser> => backend.citizen().open();
/** What stands in the boxes of the first page, and `true` for each that is ticked. */
const stands = ({ html }: NoScriptBrowser): readonly (string | true)[] =>
  [...html.matchAll(/<input(?=[^>]* name="(?:city|news|share|cars\.\d\.plate)")[^>]*>/g)].flatMap(
    ([tag]): readonly (string | true)[] => {
      if (!tag.includes('type="checkbox"')) return [/ value="([^"]*)"/.exec(tag)?.[1] ?? ""];
      return / checked/.test(tag) ? [true] : [];
    },
  );
const EMPTY = { city: "", "cars.0.plate": "" };
/** Saves what is emptied; the code. */
async function saved(): Promise<string> {
  const citizen = await opened();
  await citizen.send(EMPTY, "save");
  await citizen.send({ "permit-secret": SECRET });
  return (
    /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(citizen.html.replace(/K7Q2.M9XT.3F8P/, ""))?.[0] ??
    expect.unreachable()
  );
}

describe("without JavaScript, an answer to start from that was emptied", () => {
  it("stays empty on every page shown afterwards, and in an item that is removed and added", async () => {
    const citizen = await opened();
    expect(stands(citizen)).toEqual(["Manama", true, true, "BH"]);
    await citizen.send(EMPTY);
    await citizen.send({ note: "" }, "back");
    expect(stands(citizen)).toEqual(["", ""]);
    await citizen.send(EMPTY, "add:cars");
    expect(stands(citizen)).toEqual(["", "", "BH"]);
    await citizen.send({ city: "", "cars.0.plate": "", "cars.1.plate": "X" }, "remove:cars:0");
    expect(stands(citizen)).toEqual(["", "X"]);
    await citizen.send({ city: "", "cars.0.plate": "X" }, "remove:cars:0");
    await citizen.go("/forms/permit?lang=en");
    expect(stands(citizen)).toEqual([""]);
  });

  it("is saved as emptied, and is so when the form is opened again, with or without a script", async () => {
    const code = await saved();
    const { value } = (await backend.drafts.open({ code, secret: SECRET })) as {
      value: { answers: Answers };
    }; // just saved
    expect(value.answers).toEqual({
      city: null,
      news: null,
      share: null,
      cars: [{ plate: null }],
      note: "as before",
    });
    // An agency that fills in a form with what was saved.
    expect(createSession(await compileForm(definition), { answers: value.answers }).answers).toEqual({
      cars: [{}],
      note: "as before",
    });
    const citizen = await opened();
    await citizen.send({}, "return");
    await citizen.send({ "permit-code": code, "permit-secret": SECRET });
    expect(stands(citizen)).toEqual(["", ""]);
  });

  it("is nothing that a later version of the form has lost", async () => {
    const code = await saved();
    const [one, two] = definition.pages;
    backend.open({
      definitions: [
        { ...definition, version: "2", pages: [{ ...one!, fields: one!.fields.slice(0, 1) }, two!] },
      ],
    }); // it has two
    const citizen = await opened();
    await citizen.send({}, "return");
    await citizen.send({ "permit-code": code, "permit-secret": SECRET });
    expect(citizen.html).not.toMatch(/null|News|Share/);
    expect(stands(citizen)).toEqual([""]);
  });
});
