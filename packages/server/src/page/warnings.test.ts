/** Rules that only warn, on pages that work without a script: asked about once for the same answers. */
import type { Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
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
      title: "Your car",
      fields: [
        {
          type: "number",
          name: "co2",
          label: "CO2",
          rules: [{ check: "co2 < 400.0", level: "warning", message: "Is that right?" }],
        },
      ],
    },
    {
      id: "two",
      title: "Your lease",
      fields: [{ type: "text", name: "note", label: "Note", optional: true }],
    },
  ],
};

describe("without JavaScript, a rule that only warns", () => {
  const backend = new PageTestBackend(definition, {});
  const isAsked = (html: string): boolean => html.includes("Check before you continue");

  it("is shown once, confirmed by Continue, and refused by nobody", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ co2: "4000" });
    expect(isAsked(citizen.html)).toBe(true);
    expect(citizen.html).toContain("Is that right?");
    expect(citizen.html).not.toContain("<title>Error");
    expect(citizen.html).not.toContain('aria-invalid="true"');
    await citizen.send({ co2: "4000" });
    expect(citizen.html).toContain("Your lease");
    await citizen.send({ note: "" });
    expect(citizen.html).toContain("Check your answers");
    await citizen.send({});
    expect(citizen.html).toContain("sent");
  });

  it("is asked again for another answer", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ co2: "4000" });
    await citizen.send({ co2: "5000" });
    expect(isAsked(citizen.html)).toBe(true);
    await citizen.send({ co2: "90" });
    expect(citizen.html).toContain("Your lease");
  });

  it("is not asked again on a page that is come back to", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ co2: "4000" });
    await citizen.send({ co2: "4000" });
    await citizen.send({ note: "" }, "back");
    await citizen.send({ co2: "4000" });
    expect(citizen.html).toContain("Your lease");
    await citizen.send({ note: "" }, "back");
    await citizen.send({ co2: "5000" });
    expect(isAsked(citizen.html)).toBe(true);
  });
});

describe("without JavaScript, a rule that only warns about a list item with a page of its own", () => {
  const rules = [{ check: "co2 < 400.0", level: "warning", message: "Is that right?" }] as const;
  const fleet: Definition = {
    ...definition,

    pages: [
      {
        id: "cars",
        title: "Your cars",
        fields: [
          {
            type: "list",
            name: "cars",
            label: "Cars",
            item: "Car",
            layout: "pages",
            fields: [
              { type: "text", name: "plate", label: "Plate" },
              { type: "number", name: "co2", label: "CO2", rules },
            ],
          },
        ],
      },
      ...definition.pages.slice(1),
    ],
  };
  const backend = new PageTestBackend(fleet, {});
  const isAsked = (html: string): boolean => html.includes("Check before you continue");
  const car = (at: number, co2: string): { [name: string]: string } => ({
    [`cars.${at}.plate`]: `AA${at}`,
    [`cars.${at}.co2`]: co2,
  });
  type Citizen = ReturnType<typeof backend.citizen>;
  const add = async (citizen: Citizen, at: number, co2: string): Promise<void> => {
    await citizen.send({}, `new:cars:${at}`);
    await citizen.send(car(at, co2));
    expect(isAsked(citizen.html)).toBe(true);
    await citizen.send(car(at, co2));
    expect(citizen.title).toBe("Your cars – Permit");
  };

  it("is confirmed on its page, and asked neither on that of the list nor on its own again", async () => {
    const citizen = await backend.citizen().open();
    await add(citizen, 0, "4000");
    await add(citizen, 1, "5000");
    await citizen.send({}, "open:cars:1");
    await citizen.send(car(1, "5000"));
    expect(citizen.title).toBe("Your cars – Permit");
    // It is another number's then.
    await citizen.send({}, "remove:cars:0");
    await citizen.send({});
    expect(citizen.html).toContain("Your lease");
    await citizen.send({ note: "" });
    await citizen.send({});
    expect(citizen.html).toContain("sent");
  });

  it("is asked on the page of the list about what was not confirmed, alone", async () => {
    const citizen = await backend.citizen().open();
    await add(citizen, 0, "4000");
    await citizen.send({}, "new:cars:1");
    await citizen.send(car(1, "5000"), "back");
    await citizen.send({});
    expect(isAsked(citizen.html)).toBe(true);
    expect([...citizen.html.matchAll(/href="[^"]*item=cars\.(\d)/g)].map(([, at]) => at)).toEqual(["1"]);
    await citizen.send({});
    expect(citizen.html).toContain("Your lease");
  });

  it("is asked again for another answer, also where one like it was confirmed for another item", async () => {
    const citizen = await backend.citizen().open();
    await add(citizen, 0, "4000");
    await add(citizen, 1, "4000");
    await citizen.send({}, "open:cars:0");
    await citizen.send(car(0, "4500"));
    expect(isAsked(citizen.html)).toBe(true);
    await citizen.send(car(0, "90"));
    await citizen.send({});
    expect(citizen.html).toContain("Your lease");
  });
});
