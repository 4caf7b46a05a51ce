import type { Definition } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { PageTestBackend } from "../../support/page-test-backend.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { sha256 } from "../receipts/digest.js";
import { memoryVisits } from "../session/visit-store.js";
import type { SubmissionStore } from "../store.js";
import { createPageHandler } from "./page-handler.js";

const question = (name: string, label: string): object => ({ type: "text", name, label });
/** The items of its list ask three questions; two other pages stand around it. */
const definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    { id: "you", title: { en: "About you", ar: "عنك" }, fields: [question("nick", "Name")] },
    {
      id: "cars",
      title: { en: "Cars", ar: "السيارات" },
      fields: [
        question("street", "Street"),
        {
          type: "list",
          name: "cars",
          label: "Your cars",
          item: { en: "Car", ar: "السيارة" },
          min: 1,
          max: 2,
          fields: [question("plate", "Plate"), question("make", "Make"), question("colour", "Colour")],
        },
      ],
    },
    { id: "more", title: "More", fields: [{ ...question("remark", "Remark"), optional: true }] },
    {
      id: "signs",
      title: "Signs",
      fields: [
        { ...question("has", "Are there signs?"), optional: true },
        {
          type: "list",
          name: "signs",
          label: "Your signs",
          item: "Sign",
          layout: "pages",
          showWhen: "answered(has)",
          fields: [question("text", "Text")],
        },
      ],
    },
  ],
} as unknown as Definition;

/** The same with room for more cars. */
const fleet = JSON.parse(
  JSON.stringify({ ...definition, id: "fleet" }).replace('"max":2', '"max":4'),
) as Definition; // a definition is JSON

let store: SubmissionStore;
let handler: (request: Request) => Promise<Response>;
beforeEach(() => {
  store = memoryStore();
  handler = createPageHandler({
    definitions: [definition, fleet],
    receive: createFormHandler({ definitions: [definition, fleet], store }),
    visits: memoryVisits({}),
    secrets: ["first secret, long enough for anybody"],
  });
});

class Citizen extends NoScriptBrowser {
  constructor(form = "permit") {
    super((request) => handler(request), `http://localhost/forms/${form}?lang=en`);
  }
}
const STREET = { street: "Quay Street" };
const car = (at: number, plate: string): { [name: string]: string } => ({
  [`cars.${at}.plate`]: plate,
  [`cars.${at}.make`]: "Fiat",
  [`cars.${at}.colour`]: "Red",
});
const atList = async (form?: string): Promise<Citizen> => {
  const citizen = new Citizen(form);
  await citizen.open();
  await citizen.send({ nick: "Ann" });
  return citizen;
};
const text = ({ html }: Pick<Citizen, "html">): string =>
  html
    .replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
const errorLinks = ({ html }: Citizen): readonly string[] =>
  [...(html.match(/class="diwan-errors"[\s\S]*?<\/ul>/)?.[0] ?? "").matchAll(/href="([^"]*)"/g)].map(
    ([, href = ""]) => href.replaceAll("&amp;", "&"),
  );

/** The page of a list with a car for each plate. */
const withCars = async (plates: readonly string[]): Promise<Citizen> => {
  const citizen = await atList("fleet");
  for (const [at, plate] of plates.entries()) {
    await citizen.send(STREET, `new:cars:${at}`);
    await citizen.send(car(at, plate));
  }
  return citizen;
};
/** Another window of the same browser, on the page of the list. */
const anotherWindow = (citizen: Citizen): Promise<NoScriptBrowser> =>
  citizen.twin().go("/forms/fleet/cars?lang=en");
/** The cars as the page of the list shows them, by their plates. */
const platesOf = async (citizen: Citizen): Promise<readonly string[]> =>
  [...text(await anotherWindow(citizen)).matchAll(/ Car \d (?:Plate (\w+)|Not answered yet)/g)].map(
    ([, plate = ""]) => plate,
  );

describe("items on pages of their own, without a script", () => {
  it("leads to the page of a new item and back to the list, keeping what was typed on both", async () => {
    const citizen = await atList();
    expect(citizen.title).toBe("Cars – Permit");
    expect(text(citizen)).toContain("Nothing added yet");
    await citizen.send(STREET, "new:cars:0");
    expect(citizen.title).toBe("Car 1 – Permit");
    expect(citizen.url).toBe("http://localhost/forms/permit/cars?lang=en&item=cars.0");
    expect(citizen.html).not.toContain('name="street"');
    await citizen.send(car(0, "AA1"));
    expect(citizen.title).toBe("Cars – Permit");
    expect(citizen.url).toBe("http://localhost/forms/permit/cars?lang=en#permit-cars--0");
    expect(citizen.html).toMatch(/<span id="permit-cars--0" slot="permit-cars--0">/);
    expect(citizen.html).toMatch(/name="street"[^>]* value="Quay Street"/);
    expect(text(citizen)).toMatch(
      /You have added 1 .*Car 1 Plate AA1 Make Fiat Colour Red Change Car 1 Remove Car 1/,
    );
    await citizen.send(STREET, "open:cars:0");
    await citizen.send(car(0, "BB2"));
    expect(text(citizen)).toContain("Plate BB2");
    await citizen.send(STREET, "new:cars:1");
    await citizen.send(car(1, "CC3"));
    expect(citizen.html).not.toContain('value="new:cars:2"');
    await citizen.send(STREET);
    expect(citizen.title).toBe("More – Permit");
    await citizen.send();
    await citizen.send();
    await citizen.send();
    expect((await store.list()).length).toBe(1);
  });

  it("validates an item on its page, and says on the page of the list which items are wrong", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "new:cars:0");
    await citizen.send({ ...car(0, ""), "cars.0.make": "" });
    expect(citizen.title).toBe("Error: Car 1 – Permit");
    expect(text(citizen)).toContain("Car 1: Enter an answer to “Plate”");
    expect(text(citizen)).not.toContain("Street");
    await citizen.send(car(0, ""), "back");
    expect(citizen.title).toBe("Cars – Permit");
    await citizen.send({ street: "" });
    expect(citizen.title).toBe("Error: Cars – Permit");
    expect(text(citizen)).toContain("Some answers about Car 1 are missing or need correcting");
    const [street, plate = ""] = errorLinks(citizen);
    expect(street).toBe("#permit-street");
    await citizen.go(new URL(plate, citizen.url).href);
    expect(citizen.url).toBe(
      "http://localhost/forms/permit/cars?lang=en&item=cars.0&told=failed#permit-cars-0-plate",
    );
    expect(citizen.title).toBe("Error: Car 1 – Permit");
    await citizen.send(car(0, "AA1"));
    expect(text(citizen)).toContain("Plate AA1");
    await citizen.send(STREET);
    expect(citizen.title).toBe("More – Permit");
  });

  it("keeps no item in which nothing was entered, and asks before it removes one", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "new:cars:0");
    await citizen.send({}, "back");
    expect(text(citizen)).toContain("Nothing added yet");
    await citizen.send(STREET);
    expect(text(citizen)).toContain("Add at least one to “Your cars”");
    await citizen.send(STREET, "new:cars:0");
    await citizen.send(car(0, "AA1"), "back");
    await citizen.send(STREET, "ask:cars:0");
    expect(text(citizen)).toContain("Remove Car 1?");
    await citizen.send(STREET, "remove:cars:0");
    await citizen.send(STREET, "undo:cars");
    expect(text(citizen)).toContain("Plate AA1");
  });

  it("leads from an answer that is to be changed to its item and back, and to the list to add one", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "new:cars:0");
    await citizen.send(car(0, "AA1"));
    await citizen.send(STREET);
    await citizen.send();
    await citizen.send();
    expect(citizen.title).toBe("Check your answers – Permit");
    const change = (path: string): string =>
      new RegExp(`href="([^"]*)"[^>]*data-to="${path}"`).exec(citizen.html)?.[1]?.replaceAll("&amp;", "&") ??
      "";
    const toMake = change("/cars/0/make");
    const toList = change("/cars");
    expect(toMake).toBe("/forms/permit/cars?lang=en&from=check&item=cars.0#permit-cars-0-make");
    await citizen.go(new URL(toMake, citizen.url).href);
    expect(citizen.title).toBe("Car 1 – Permit");
    await citizen.send(car(0, "BB2"));
    expect(citizen.title).toBe("Check your answers – Permit");
    expect(text(citizen)).toContain("BB2");
    await citizen.go(new URL(toMake, citizen.url).href);
    await citizen.send(car(0, "BB2"), "back");
    expect(citizen.title).toBe("Check your answers – Permit");
    await citizen.go(new URL(toList, citizen.url).href);
    expect(citizen.title).toBe("Cars – Permit");
    await citizen.send(STREET, "new:cars:1");
    await citizen.send(car(1, "CC3"));
    expect(citizen.title).toBe("Cars – Permit");
    await citizen.send(STREET);
    expect(citizen.title).toBe("Check your answers – Permit");
  });

  it("asks a list that has just come into question before it says that nothing was added", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "new:cars:0");
    await citizen.send(car(0, "AA1"));
    await citizen.send(STREET);
    await citizen.send();
    await citizen.send({ has: "yes" });
    expect(citizen.title).toBe("Signs – Permit");
    expect(citizen.url).toMatch(/#permit-signs$/);
    await citizen.send({ has: "yes" });
    expect(citizen.title).toBe("Error: Signs – Permit");
    await citizen.send({ has: "yes" }, "new:signs:0");
    await citizen.send({ "signs.0.text": "Open" });
    await citizen.send({ has: "yes" });
    expect(citizen.title).toBe("Check your answers – Permit");
  });

  it("keeps the item's page in another language, and shows the list for an item that is not there", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "new:cars:0");
    await citizen.send(car(0, "AA1"), "language:ar");
    expect(citizen.title).toContain("السيارة");
    expect(citizen.html).toMatch(/name="cars\.0\.plate"[^>]* value="AA1"/);
    for (const item of ["cars.9", "cars", "cars.0.plate", "street.0", "", "__proto__", "../x"]) {
      await citizen.go(`http://localhost/forms/permit/cars?lang=en&item=${item}`);
      expect(citizen.title).toBe("Cars – Permit");
    }
  });

  it("keeps what is typed about an item for that item, also where another window has removed one before it", async () => {
    const citizen = await atList();
    for (const [at, plate] of ["AA1", "BB2"].entries()) {
      await citizen.send(STREET, `new:cars:${at}`);
      await citizen.send(car(at, plate));
    }
    await citizen.send(STREET, "open:cars:1");
    const other = citizen.twin();
    await other.go("/forms/permit/cars?lang=en");
    await other.send(STREET, "ask:cars:0");
    await other.send(STREET, "remove:cars:0");
    expect(text(other)).toContain("Plate BB2");
    await other.send(STREET, "new:cars:1");
    await other.send(car(1, "CC3"));
    await citizen.send(car(1, ""));
    expect(citizen.title).toBe("Error: Car 1 – Permit");
    await citizen.send(car(0, "BB3"));
    expect(citizen.url).toMatch(/#permit-cars--0$/);
    expect(text(citizen)).toMatch(/Car 1 Plate BB3 .* Car 2 Plate CC3 /);
  });

  it("keeps what is typed about an item that another window has removed, as the last one", async () => {
    const citizen = await atList();
    for (const [at, plate] of ["AA1", "BB2"].entries()) {
      await citizen.send(STREET, `new:cars:${at}`);
      await citizen.send(car(at, plate));
    }
    await citizen.send(STREET, "open:cars:0");
    const other = citizen.twin();
    await other.go("/forms/permit/cars?lang=en");
    await other.send(STREET, "remove:cars:0");
    await citizen.send(car(0, "AA3"));
    expect(citizen.title).toBe("Cars – Permit");
    expect(citizen.url).toMatch(/#permit-cars--1$/);
    expect(text(citizen)).toMatch(/Car 1 Plate BB2 .* Car 2 Plate AA3 /);
    // Pressed twice, Back takes away one item in which nothing was entered, and no other.
    await citizen.send(STREET, "remove:cars:1");
    await citizen.send(STREET, "new:cars:1");
    const again = citizen.twin();
    await citizen.send({}, "back");
    await again.send({}, "back");
    expect(text(again)).toMatch(/You have added 1 .*Car 1 Plate BB2 /);
  });

  it("shows the list where the page of an item that there is no room for is sent", async () => {
    const citizen = await atList();
    for (const [at, plate] of ["AA1", "BB2"].entries()) {
      await citizen.send(STREET, `new:cars:${at}`);
      await citizen.send(car(at, plate));
    }
    await citizen.send(STREET, "open:cars:1");
    citizen.html = citizen.html.replaceAll("item=cars.1", "item=cars.7").replaceAll('"_item"', '"_none"');
    const again = citizen.twin();
    await citizen.send(car(1, "CC3"));
    expect(citizen.title).toBe("Cars – Permit");
    await again.send(car(1, "CC3"), "back");
    expect(again.title).toBe("Cars – Permit");
  });

  it("takes what was typed into a page that was made before items had pages", async () => {
    const citizen = await atList();
    const body = citizen.body({ ...STREET, ...car(0, "AA1") });
    body.set("_asked", "street cars.0.plate cars.0.make cars.0.colour");
    const response = await handler(
      new Request(citizen.url, {
        method: "POST",
        body,
        headers: { cookie: citizen.cookie, origin: "http://localhost", host: "localhost" },
      }),
    );
    expect(response.headers.get("location")).toBe("/forms/permit/more?lang=en");
  });
});

describe("an item that is known by its id, while other windows change its list", () => {
  it("gives what is sent twice to one of two equal items", async () => {
    const citizen = await withCars(["AA1", "AA1"]);
    await citizen.send(STREET, "open:cars:0");
    const again = citizen.twin();
    await citizen.send(car(0, "BB2"));
    await again.send(car(0, "BB2"));
    expect(await platesOf(citizen)).toEqual(["BB2", "AA1"]);
  });

  it("adds an item again that was removed, where another was added meanwhile", async () => {
    const citizen = await withCars(["AA1", "BB2"]);
    await citizen.send(STREET, "open:cars:0");
    const again = citizen.twin();
    const other = await anotherWindow(citizen);
    await other.send(STREET, "remove:cars:0");
    await other.send(STREET, "new:cars:1");
    await other.send(car(1, "CC3"));
    await citizen.send(car(0, "AA9"));
    expect(await platesOf(citizen)).toEqual(["BB2", "CC3", "AA9"]);
    // Sent twice, it is added once.
    await again.send(car(0, "AA9"));
    expect(await platesOf(citizen)).toEqual(["BB2", "CC3", "AA9"]);
  });

  it("changes an item that has moved and was changed", async () => {
    const citizen = await withCars(["AA1", "BB2", "CC3"]);
    await citizen.send(STREET, "open:cars:2");
    const other = await anotherWindow(citizen);
    await other.send(STREET, "remove:cars:0");
    await other.send(STREET, "open:cars:1");
    await other.send(car(1, "CC4"));
    await citizen.send(car(2, "CC5"));
    expect(await platesOf(citizen)).toEqual(["BB2", "CC5"]);
  });

  it("changes an item that was removed and put back", async () => {
    const citizen = await withCars(["AA1", "BB2", "CC3"]);
    await citizen.send(STREET, "open:cars:0");
    const other = await anotherWindow(citizen);
    await other.send(STREET, "remove:cars:0");
    await other.send(STREET, "undo:cars");
    await citizen.send(car(0, "AA9"));
    expect(await platesOf(citizen)).toEqual(["AA9", "BB2", "CC3"]);
  });

  it("takes what a page sends that was made before items had ids", async () => {
    const citizen = await withCars(["AA1", "BB2"]);
    await citizen.send(STREET, "open:cars:1");
    const digest = await sha256(JSON.stringify({ plate: "BB2", make: "Fiat", colour: "Red" }));
    citizen.html = citizen.html.replace(/(name="_item" value=")[^"]*/, `$12.${digest}`);
    await (await anotherWindow(citizen)).send(STREET, "remove:cars:0");
    await citizen.send(car(1, "BB9"));
    expect(await platesOf(citizen)).toEqual(["BB9"]);
  });

  it("keeps the ids from all who see the answers", async () => {
    const citizen = await withCars(["AA1"]);
    await citizen.send(STREET, "open:cars:0");
    const id = /name="_item" value="([^"]*)"/.exec(citizen.html)?.[1] ?? "";
    expect(id).toMatch(/^[\w-]{6}$/);
    await citizen.send(car(0, "AA1"));
    const answers = await citizen.twin().go("/forms/fleet/_answers?lang=en");
    expect(answers.html).toContain("AA1");
    for (const values of [STREET, {}, {}, {}]) await citizen.send(values);
    const [kept] = await store.list();
    const sent = JSON.stringify(await store.get(kept?.reference ?? ""));
    expect(sent).toContain("AA1");
    expect(answers.html + sent + citizen.html).not.toContain(id);
  });

  it("gives strange marks and addresses to no item of another number, and says nothing of an error", async () => {
    const marks = ["", "x".repeat(100_000), "🚗٣", "__proto__", "1.2.3", "NaN.", "-1", "AAAAAA", "\0"];
    const items = [
      "cars.1",
      "cars",
      "cars.",
      "cars.1e9",
      "cars.99999999999999999999",
      "constructor.0",
      "🚗.1",
    ];
    for (const [mark, item] of [
      ...marks.map((each) => [each, "cars.1"]),
      ...items.map((each) => ["BBBBBB", each]),
    ]) {
      const citizen = await withCars(["AA1", "BB2"]);
      await citizen.send(STREET, "open:cars:1");
      citizen.html = citizen.html
        .replace("item=cars.1", `item=${encodeURIComponent(item ?? "")}`)
        .replace(/<input[^>]*name="_item"[^>]*>/, "");
      await citizen.send({ ...car(1, "BB9"), _item: [mark ?? "", mark ?? ""] });
      expect(citizen.status).toBe(200);
      expect((await platesOf(citizen))[0]).toBe("AA1");
    }
  });
});

describe("a button of a list that another window has changed", () => {
  it("changes the item that it was made for, and adds none", async () => {
    const citizen = await withCars(["AA1", "BB2"]);
    const stale = await anotherWindow(citizen);
    const late = await anotherWindow(citizen);
    await (await anotherWindow(citizen)).send(STREET, "remove:cars:0");
    await stale.send(STREET, "open:cars:1");
    expect(stale.title).toBe("Car 1 – Permit");
    expect(stale.html).toMatch(/name="cars\.0\.plate"[^>]* value="BB2"/);
    // The other one is not there any more.
    await late.send(STREET, "open:cars:0");
    expect(late.title).toBe("Cars – Permit");
    expect(await platesOf(citizen)).toEqual(["BB2"]);
  });

  it("removes no other item when it is pressed twice", async () => {
    const citizen = await withCars(["AA1", "BB2", "CC3"]);
    const again = await anotherWindow(citizen);
    await (await anotherWindow(citizen)).send(STREET, "remove:cars:0");
    await again.send(STREET, "remove:cars:0");
    expect(await platesOf(citizen)).toEqual(["BB2", "CC3"]);
  });

  it("adds an item where another was added meanwhile, and one when it is pressed twice", async () => {
    const citizen = await withCars(["AA1"]);
    const stale = await anotherWindow(citizen);
    await citizen.send(STREET, "new:cars:1");
    await citizen.send(car(1, "BB2"));
    const again = stale.twin();
    await stale.send(STREET, "new:cars:1");
    expect(stale.title).toBe("Car 3 – Permit");
    const twice = await anotherWindow(citizen);
    await twice.twin().send(STREET, "new:cars:2");
    await twice.send(STREET, "new:cars:2");
    expect(twice.title).toBe("Car 3 – Permit");
    await twice.send(car(2, "CC3"));
    expect(await platesOf(citizen)).toEqual(["AA1", "BB2", "CC3"]);
    // Nothing was entered about it yet, but its page is still there.
    await stale.send(car(2, "DD4"));
    expect(await platesOf(citizen)).toEqual(["AA1", "BB2", "CC3", "DD4"]);
    // There is no room for more.
    await again.send(STREET, "new:cars:1");
    expect(again.title).toBe("Cars – Permit");
  });

  it("says which verb it has, and adds also from a page that was made before it had its own", async () => {
    const citizen = await withCars(["AA1"]);
    expect(citizen.html).toContain('value="open:cars:0"');
    expect(citizen.html).toContain('value="new:cars:1"');
    citizen.html = citizen.html.replace('name="_items"', 'name="_none"');
    await citizen.send(STREET, "open:cars:1");
    expect(citizen.title).toBe("Car 2 – Permit");
  });

  it("shows the list for what it cannot say", async () => {
    const citizen = await withCars(["AA1"]);
    for (const verb of ["open", "new"])
      for (const rest of [
        "",
        ":",
        ":cars",
        ":cars:",
        ":cars:x",
        ":cars:٣",
        ":cars:-1",
        ":cars:1e3",
        `:cars:${"9".repeat(5000)}`,
        ":street:0",
        ":__proto__:0",
        ":cars.0:0",
      ]) {
        const page = await anotherWindow(citizen);
        await page.send(STREET, verb + rest);
        expect(page.status).toBe(200);
        expect(await platesOf(citizen)).toEqual(["AA1"]);
      }
    for (const marks of ["", "cars", "cars:,,,", "🚗:x", "cars:".repeat(5000)]) {
      const page = await anotherWindow(citizen);
      await page.send({ ...STREET, _items: [marks, marks] }, "open:cars:7");
      expect(page.title).toBe("Cars – Permit");
    }
    expect(await platesOf(citizen)).toEqual(["AA1"]);
  });
});

describe("the own page of an item that is left to save the form", () => {
  const saving = new PageTestBackend(fleet, { drafts: true });
  it("is come back to, also when another window has removed an item before it", async () => {
    handler = saving.serve;
    const citizen = await withCars(["AA1", "BB2"]);
    await citizen.send(STREET, "open:cars:1");
    await citizen.send(car(1, "BB3"), "save");
    const again = citizen.twin();
    await again.send({}, "back");
    expect(again.title).toBe("Car 2 – Permit");
    await (await anotherWindow(citizen)).send(STREET, "remove:cars:0");
    await citizen.send({ "fleet-secret": "violet planted bicycle" });
    await citizen.send({}, "go-on");
    expect(citizen.title).toBe("Car 1 – Permit");
    expect(citizen.html).toMatch(/name="cars\.0\.plate"[^>]* value="BB3"/);
  });

  it("is come back to from the page that opens a saved form, and Continue leads on as it did", async () => {
    handler = saving.serve;
    const citizen = await withCars(["AA1"]);
    await citizen.go("/forms/fleet/cars?lang=en&from=list&item=cars.0");
    await citizen.send(car(0, "AA2"), "return");
    await citizen.send({}, "back");
    expect(citizen.url).toContain("from=list&item=cars.0");
    expect(citizen.html).toMatch(/name="cars\.0\.plate"[^>]* value="AA2"/);
  });

  it("is not come back to once the item was removed", async () => {
    handler = saving.serve;
    const citizen = await withCars(["AA1"]);
    await citizen.send(STREET, "open:cars:0");
    await citizen.send(car(0, "AA2"), "save");
    await (await anotherWindow(citizen)).send(STREET, "remove:cars:0");
    await citizen.send({}, "back");
    expect(citizen.title).toBe("Cars – Permit");
  });

  it("shows the code no more once another page of the form was sent", async () => {
    handler = saving.serve;
    const citizen = await withCars(["AA1"]);
    await citizen.send(STREET, "open:cars:0");
    const form = citizen.twin();
    await citizen.send(car(0, "AA2"), "save");
    await citizen.send({ "fleet-secret": "violet planted bicycle" });
    const saved = citizen.url;
    expect(saved).toContain("/_saved");
    await form.send(car(0, "AA3"));
    await citizen.go(saved);
    expect(citizen.title).toBe("Car 1 – Permit");
  });
});

describe("the page of a new item that is left with the browser's Back", () => {
  const saving = new PageTestBackend(fleet, { drafts: true });
  /** What the browser shows then: the page of the list as it is now. */
  const goBack = (citizen: Citizen): Promise<Citizen> => citizen.go("/forms/fleet/cars?lang=en");

  it("leaves no item behind, neither in the list nor among the answers nor in what is sent", async () => {
    const citizen = await withCars(["AA1"]);
    await citizen.send(STREET, "new:cars:1");
    await goBack(citizen);
    expect(text(citizen)).toMatch(/You have added 1 .*Car 1 Plate AA1/);
    expect(text(citizen)).not.toContain("Car 2");
    const answers = await citizen.twin().go("/forms/fleet/_answers?lang=en");
    expect(JSON.parse(answers.html).answers.cars).toHaveLength(1);
    await citizen.send(STREET);
    expect(citizen.title).toBe("More – Permit");
    await citizen.send();
    await citizen.send();
    expect(citizen.title).toBe("Check your answers – Permit");
    await citizen.send();
    expect(citizen.title).toContain("Application sent");
  });

  it("comes back with the browser's Forward, with its answers for a script that takes it over", async () => {
    const citizen = await withCars(["AA1"]);
    await citizen.send(STREET, "new:cars:1");
    const { url } = citizen;
    await goBack(citizen);
    await citizen.go(url);
    expect(citizen.title).toBe("Car 2 – Permit");
    const address = /"answers":"([^"]*)"/.exec(citizen.html)?.[1] ?? "";
    expect(JSON.parse((await citizen.twin().go(address)).html).answers.cars).toHaveLength(2);
    await citizen.send(car(1, "BB2"));
    expect(await platesOf(citizen)).toEqual(["AA1", "BB2"]);
  });

  it("adds no second one when it is gone back from and added again", async () => {
    const citizen = await withCars(["AA1"]);
    for (let times = 0; times < 3; times++) {
      await citizen.send(STREET, "new:cars:1");
      expect(citizen.title).toBe("Car 2 – Permit");
      await goBack(citizen);
    }
    await citizen.send(STREET, "new:cars:1");
    await citizen.send(car(1, "BB2"));
    expect(await platesOf(citizen)).toEqual(["AA1", "BB2"]);
  });

  it("leaves none behind after an attempt to go on without an answer, and keeps one about which something was entered", async () => {
    const citizen = await withCars([]);
    await citizen.send(STREET, "new:cars:0");
    await citizen.send({});
    expect(citizen.title).toBe("Error: Car 1 – Permit");
    await goBack(citizen);
    expect(text(citizen)).toContain("Nothing added yet");
    await citizen.send(STREET, "new:cars:0");
    await citizen.send({ "cars.0.plate": "AA1" });
    expect(citizen.title).toBe("Error: Car 1 – Permit");
    await goBack(citizen);
    expect(await platesOf(citizen)).toEqual(["AA1"]);
  });

  it("is not saved with the form, but is there when the citizen comes back from saving", async () => {
    handler = saving.serve;
    const citizen = await withCars(["AA1"]);
    await citizen.send(STREET, "new:cars:1");
    await citizen.send({}, "save");
    await citizen.send({ "fleet-secret": "violet planted bicycle" });
    const code = /[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/.exec(text(citizen))?.[0] ?? "";
    await citizen.send({}, "go-on");
    expect(citizen.title).toBe("Car 2 – Permit");
    const other = new Citizen("fleet");
    await other.open();
    await other.send({}, "return");
    await other.send({ "fleet-code": code, "fleet-secret": "violet planted bicycle" });
    expect(await platesOf(other)).toEqual(["AA1"]);
  });
});
