/** Answers in words, on pages that work without a script: in what is read, and nowhere else. */
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
    { id: "one", title: "You", fields: [{ type: "text", name: "town", label: "Town" }] },
    {
      id: "two",
      title: "Living in {{ town }}",
      intro: "**{{ town }}** is {{ size(town) }} letters long",
      fields: [
        {
          type: "select",
          name: "street",
          label: "Street in {{ town }}",
          options: [
            { value: "a", label: "{{ town }} High Street" },
            { value: "b", label: "Other" },
          ],
          messages: { required: "Choose a street in {{ town }}" },
        },
      ],
    },
  ],
};
const TOWN = "<b>Isa</b> *Town*";
const ESCAPED = "&lt;b>Isa&lt;/b> *Town*";
const read = (html: string): string =>
  html
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/<!--.*?-->/g, "")
    .replace(/&gt;/g, ">");

describe("without JavaScript, answers in words", () => {
  const backend = new PageTestBackend(definition, {});

  it("stand in titles, intros, labels, options and messages, escaped", async () => {
    const citizen = await backend.citizen().open();
    await citizen.send({ town: TOWN });
    const html = read(citizen.html);
    expect(html).toContain(`Living in ${ESCAPED}`);
    expect(html).toContain(`Street in ${ESCAPED}`);
    expect(html).toContain(`${ESCAPED} High Street`);
    expect(html).toContain(`<strong>${ESCAPED}</strong> is 17 letters long`);
    await citizen.send({ street: "" });
    expect(read(citizen.html)).toContain(`Choose a street in ${ESCAPED}`);
    // Neither in the document's title, nor in what is handed to a script, nor in any attribute.
    expect(/<title>(.*?)<\/title>/s.exec(citizen.html)?.[1]).toContain("Living in …");
    for (const [tag] of citizen.html.matchAll(/<[a-z][^>]*>/g)) expect(tag).not.toContain("Isa");
    for (const [, script = ""] of citizen.html.matchAll(/<script[^>]*>(.*?)<\/script>/gs))
      expect(script.replace(/"answers":\{.*?\}/s, "")).not.toContain("Isa");
    await citizen.send({ street: "a" });
    expect(read(citizen.html)).toContain(`${ESCAPED} High Street`);
    for (const [tag] of citizen.html.matchAll(/<[a-z][^>]*>/g)) expect(tag).not.toContain("Isa");
  });
});
