import { addressFormat, COUNTRIES } from "@diwan/i18n/addresses";
import { createSession, type Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";

/** A form of one address, in one country. */
const form = (country: string): Definition => ({
  diwan: 1,
  id: "address",
  version: "1",
  languages: ["en"],
  title: "Address",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "home",
      title: "Home",
      fields: [{ type: "address", name: "home", label: "Address", countries: [country] }],
    },
  ],
});
const faults = async (country: string, parts: readonly string[]): Promise<readonly string[]> => {
  const session = createSession(await compileForm(form(country)), {
    answers: { home: { country, ...Object.fromEntries(parts.map((part) => [part, "1"])) } },
  });
  return session
    .findProblems("/home")
    .filter(({ code }) => code !== "postcode")
    .map(({ path, code }) => `${country} ${path} ${code}`);
};

describe("what an address is asked for and what it is judged by", () => {
  it("are the same in every country: all its boxes are accepted, and only those marked optional may be empty", async () => {
    const found: string[] = [];
    for (const country of COUNTRIES) {
      const format = addressFormat(country);
      const needed = format.filter((part) => !part.optional).map(({ name }) => name);
      found.push(
        ...(await faults(
          country,
          format.map(({ name }) => name),
        )),
        ...(await faults(country, needed)),
      );
      for (const missing of needed) {
        const judged = await faults(
          country,
          needed.filter((name) => name !== missing),
        );
        if (!judged.includes(`${country} /home/${missing} required`))
          found.push(`${country} does not miss ${missing}`);
      }
    }
    expect(found).toEqual([]);
  }, 30_000);
});
