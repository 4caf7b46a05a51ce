/** What is looked up, on pages that work without a script. */
import { describe, expect, it } from "vitest";
import { companyForm, LookupSource } from "../../support/lookup-source.js";
import { PageTestBackend } from "../../support/page-test-backend.js";
import { createLookups } from "../lookups/lookups.js";
import { lookUpFor } from "./look-up-for.js";

describe("without JavaScript, a company", () => {
  const source = new LookupSource();
  const lookups = {
    has: () => true,
    // The source's port is known once it listens.
    ask: (...asked: Parameters<ReturnType<typeof createLookups>["ask"]>) =>
      createLookups({ companies: { url: source.url, addresses: ["127.0.0.1"], timeout: 200 } }).ask(...asked),
  };
  const backend = new PageTestBackend(companyForm, { lookups });
  const value = { "company.value": "12345-1" };

  it("is looked up by its button, shown with the question whether it is right, confirmed and sent", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(value, "find:company");
    expect(citizen.html).toContain("Delmon Bakery");
    expect(citizen.html).toContain("Is this right?");
    expect(citizen.html).not.toContain("<title>Error");
    await citizen.send({ ...value, "company.right": "yes" });
    expect(citizen.html).toContain("Your note");
    await citizen.send({ note: "" });
    expect(citizen.html).toContain("Check your answers");
    expect(citizen.html).toContain("Delmon Bakery");
    await citizen.send({});
    expect(citizen.html).toContain("sent");
  });

  it("is looked up by Continue too, and nobody is told off for a question they were not asked yet", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(value);
    expect(citizen.html).toContain("Is this right?");
    expect(citizen.html).not.toContain("<title>Error");
    await citizen.send(value);
    expect(citizen.html).toContain("<title>Error");
    expect(citizen.html).toContain("Select whether the details that were found are right");
    expect(source.asked).toHaveLength(1);
  });

  it("that is wrong, or not there, is entered by hand", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ "company.value": "99999" });
    expect(citizen.html).toContain("<title>Error");
    expect(citizen.html).toContain(
      "Nothing was found. Check what you entered, or enter the details yourself.",
    );
    expect(citizen.html).toContain('value="99999"');
    expect(citizen.html).toContain("Registered address");
    await citizen.send({
      "company.value": "99999",
      "company.manual": "yes",
      "company.legalName": "Dilmun Tours",
    });
    expect(citizen.html).toContain("Fill in “Registered address”");
    expect(citizen.html).toContain('value="Dilmun Tours"');
    const details = { "company.legalName": "Dilmun Tours", "company.address": "Road 1" };
    await citizen.send({ "company.value": "99999", "company.manual": "yes", ...details });
    expect(citizen.html).toContain("Your note");
  });

  it("whose source is away keeps what was entered, and is looked up at the next try", async () => {
    const citizen = await backend.citizen().open();
    source.answer = () => {};
    await citizen.send(value, "find:company");
    expect(citizen.html).toContain("It cannot be looked up at the moment.");
    expect(citizen.html).toContain('value="12345-1"');
    source.answer = source.knows({ "12345-1": { legalName: "Delmon Bakery" } });
    await citizen.send(value);
    expect(citizen.html).toContain("Delmon Bakery");
  });

  it("that the source does not know any more when the form is sent is asked for again", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(value, "find:company");
    await citizen.send({ ...value, "company.right": "yes" });
    await citizen.send({ note: "" });
    source.answer = source.knows({});
    await citizen.send({});
    expect(citizen.url).toContain("failed");
    expect(citizen.html).toContain("Nothing was found.");
    expect(citizen.html).not.toContain("Delmon Bakery");
    const details = { "company.legalName": "Dilmun Tours", "company.address": "Road 1" };
    await citizen.send({ ...value, "company.manual": "yes", ...details });
    expect(citizen.url).toContain("_check");
    await citizen.send({});
    expect(citizen.html).toContain("sent");
  });

  it("is asked about once, however often the step is done again with a newer visit", async () => {
    let asked = 0;
    const lookUp = lookUpFor(
      {
        api: "/api",
        options: {
          receive: () => {
            asked++;
            return Promise.resolve(Response.json({ record: {}, at: "2026-11-29T09:30:00Z" }));
          },
        },
      },
      {
        request: new Request("https://city.example/forms/permit", { method: "POST" }),
        location: { form: "permit", language: "en", place: "" },
        sender: {},
      },
    );
    const [company] = companyForm.pages[0]?.fields ?? [];
    const ask = (text: string) => company && lookUp(company, "en")?.(text);
    expect(await ask("12345-1")).toEqual(await ask("12345-1"));
    expect(asked).toBe(1);
    await ask("2");
    expect(asked).toBe(2);
  });

  it("is another one when another number was typed", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send(value, "find:company");
    await citizen.send({ "company.value": "2", "company.right": "yes" });
    expect(citizen.html).not.toContain("Delmon Bakery");
    expect(citizen.html).toContain("Nothing was found.");
  });

  it("is asked for in Arabic", async () => {
    const citizen = await backend.citizen("", "ar").open();
    await citizen.send(value, "find:company");
    expect(citizen.html).toContain("هل هذه البيانات صحيحة؟");
    expect(source.asked).toMatchObject([{ body: { language: "ar" } }]);
  });
});
