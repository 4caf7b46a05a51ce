import type { Definition, Field, Problem } from "@diwan/core";
import { registerAnswerType } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";
import { temporary } from "../../support/temporary.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { fileControls } from "../page/posted.js";
import { memoryRows } from "../uploads/rows.js";
import { uploadStore } from "../uploads/uploads.js";

const SIDES = ["front", "back"];
const sidesOf = (answer: unknown): { readonly [side: string]: readonly unknown[] } =>
  (answer ?? {}) as { readonly [side: string]: readonly unknown[] }; // as this type holds them
/** A card with a picture of each side. */
registerAnswerType("test:card", {
  files: {
    places: (_, answer) =>
      SIDES.map((part) => ({
        part,
        types: ["image/png"],
        maxSize: 2000,
        max: 1,
        pointer: `/${part}`,
        files: sidesOf(answer)[part] ?? [],
      })),
    put: (files, part = "", answer) => ({ ...sidesOf(answer), [part]: files }),
  },
});
const card = { type: "test:card", name: "card", label: "Card" } as unknown as Field; // a type of an agency's own
const definition: Definition = {
  diwan: 1,
  id: "cards",
  version: "1",
  languages: ["en"],
  title: "Cards",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "one",
      title: "One",
      fields: [
        { ...card, name: "own" } as unknown as Field, // as above
        { type: "list", name: "others", label: "Others", item: "Other", optional: true, fields: [card] },
      ],
    },
  ],
};
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const tus = { "tus-resumable": "1.0.0" };

describe("files that a type of an agency's own holds", () => {
  const store = memoryStore();
  const uploads = uploadStore({
    rows: memoryRows(),
    folder: temporary("own-files"),
    types: ["image/png"],
    maxSize: 2000,
  });
  const handler = createFormHandler({ definitions: [definition], store, uploads });
  const ask = (method: string, path: string, headers: { readonly [name: string]: string }, body?: BodyInit) =>
    handler(
      new Request(`http://city.example/api${path}`, { method, headers, ...(body !== undefined && { body }) }),
    );
  const upload = async (): Promise<object> => {
    const begun = await ask("POST", "/uploads", {
      ...tus,
      "upload-length": String(PNG.length),
      "upload-metadata": `form ${btoa("cards")}`,
    });
    const path = begun.headers.get("location")?.slice("/api".length) ?? "";
    await ask(
      "PATCH",
      path,
      { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
      new Uint8Array(PNG),
    );
    return { id: path.split("/").at(-1) ?? "", name: "side.png", size: PNG.length, type: "image/png" };
  };
  let count = 0;
  const submit = (answers: object) =>
    ask(
      "POST",
      "/submissions",
      { "content-type": "application/json" },
      JSON.stringify({
        diwan: 1,
        form: "cards",
        version: "1",
        language: "en",
        key: `a-key-that-is-long-${count++}`,
        answers,
        calculations: {},
      }),
    );

  it("are claimed and named in the receipt where they stand", async () => {
    const [own, other] = [await upload(), await upload()];
    const sent = await submit({ own: { front: [own] }, others: [{ card: { back: [other] } }] });
    expect(sent.status).toBe(201);
    const { reference } = (await sent.json()) as { readonly reference: string };
    expect((await store.get(reference))?.files?.map(({ path }) => path)).toEqual([
      "/own/front/0",
      "/others/0/card/back/0",
    ]);
    const again = await submit({ own: { front: [own] } });
    expect(((await again.json()) as { readonly problems: readonly Problem[] }).problems).toEqual([
      { path: "/own/front-0", code: "fileMissing" },
    ]);
  });

  it("are taken from pages without a script by the limits of each control", () => {
    const control = fileControls(definition);
    expect(control("own.front")).toMatchObject({ types: ["image/png"], maxSize: 2000, max: 1 });
    expect(control("others.3.card.back")).toMatchObject({ part: "back" });
    for (const name of [
      "own",
      "own.side",
      "own.front.x",
      "others",
      "others.3.card",
      "others.x.card.back",
      "nobody",
    ])
      expect(control(name), name).toBeUndefined();
  });
});
