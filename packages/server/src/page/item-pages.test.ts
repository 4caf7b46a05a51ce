import type { Definition } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
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

let store: SubmissionStore;
let handler: (request: Request) => Promise<Response>;
beforeEach(() => {
  store = memoryStore();
  handler = createPageHandler({
    definitions: [definition],
    receive: createFormHandler({ definitions: [definition], store }),
    visits: memoryVisits({}),
    secrets: ["first secret, long enough for anybody"],
  });
});

class Citizen extends NoScriptBrowser {
  constructor() {
    super((request) => handler(request), "http://localhost/forms/permit?lang=en");
  }
}
const STREET = { street: "Quay Street" };
const car = (at: number, plate: string): { [name: string]: string } => ({
  [`cars.${at}.plate`]: plate,
  [`cars.${at}.make`]: "Fiat",
  [`cars.${at}.colour`]: "Red",
});
const atList = async (): Promise<Citizen> => {
  const citizen = new Citizen();
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

describe("items on pages of their own, without a script", () => {
  it("leads to the page of a new item and back to the list, keeping what was typed on both", async () => {
    const citizen = await atList();
    expect(citizen.title).toBe("Cars – Permit");
    expect(text(citizen)).toContain("Nothing added yet");
    await citizen.send(STREET, "open:cars:0");
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
    await citizen.send(STREET, "open:cars:1");
    await citizen.send(car(1, "CC3"));
    expect(citizen.html).not.toContain('value="open:cars:2"');
    await citizen.send(STREET);
    expect(citizen.title).toBe("More – Permit");
    await citizen.send();
    await citizen.send();
    await citizen.send();
    expect((await store.list()).length).toBe(1);
  });

  it("validates an item on its page, and says on the page of the list which items are wrong", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "open:cars:0");
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
    await citizen.send(STREET, "open:cars:0");
    await citizen.send({}, "back");
    expect(text(citizen)).toContain("Nothing added yet");
    await citizen.send(STREET);
    expect(text(citizen)).toContain("Add at least one to “Your cars”");
    await citizen.send(STREET, "open:cars:0");
    await citizen.send(car(0, "AA1"), "back");
    await citizen.send(STREET, "ask:cars:0");
    expect(text(citizen)).toContain("Remove Car 1?");
    await citizen.send(STREET, "remove:cars:0");
    await citizen.send(STREET, "undo:cars");
    expect(text(citizen)).toContain("Plate AA1");
  });

  it("leads from an answer that is to be changed to its item and back, and to the list to add one", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "open:cars:0");
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
    await citizen.send(STREET, "open:cars:1");
    await citizen.send(car(1, "CC3"));
    expect(citizen.title).toBe("Cars – Permit");
    await citizen.send(STREET);
    expect(citizen.title).toBe("Check your answers – Permit");
  });

  it("asks a list that has just come into question before it says that nothing was added", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "open:cars:0");
    await citizen.send(car(0, "AA1"));
    await citizen.send(STREET);
    await citizen.send();
    await citizen.send({ has: "yes" });
    expect(citizen.title).toBe("Signs – Permit");
    expect(citizen.url).toMatch(/#permit-signs$/);
    await citizen.send({ has: "yes" });
    expect(citizen.title).toBe("Error: Signs – Permit");
    await citizen.send({ has: "yes" }, "open:signs:0");
    await citizen.send({ "signs.0.text": "Open" });
    await citizen.send({ has: "yes" });
    expect(citizen.title).toBe("Check your answers – Permit");
  });

  it("keeps the item's page in another language, and shows the list for an item that is not there", async () => {
    const citizen = await atList();
    await citizen.send(STREET, "open:cars:0");
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
      await citizen.send(STREET, `open:cars:${at}`);
      await citizen.send(car(at, plate));
    }
    await citizen.send(STREET, "open:cars:1");
    const other = citizen.twin();
    await other.go("/forms/permit/cars?lang=en");
    await other.send(STREET, "ask:cars:0");
    await other.send(STREET, "remove:cars:0");
    expect(text(other)).toContain("Plate BB2");
    await other.send(STREET, "open:cars:1");
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
      await citizen.send(STREET, `open:cars:${at}`);
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
    await citizen.send(STREET, "open:cars:1");
    const again = citizen.twin();
    await citizen.send({}, "back");
    await again.send({}, "back");
    expect(text(again)).toMatch(/You have added 1 .*Car 1 Plate BB2 /);
  });

  it("shows the list where the page of an item that there is no room for is sent", async () => {
    const citizen = await atList();
    for (const [at, plate] of ["AA1", "BB2"].entries()) {
      await citizen.send(STREET, `open:cars:${at}`);
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
