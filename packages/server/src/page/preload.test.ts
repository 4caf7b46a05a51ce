import { gunzipSync } from "node:zlib";
import type { Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { memoryVisits } from "../session/visit-store.js";
import { createPageHandler } from "./page-handler.js";
import { preloadFiles, type EmbedManifest } from "./preload.js";

const files = (name: string) => [`c/${name}.js`];
const manifest: EmbedManifest = {
  script: "diwan.js",
  types: {
    text: { files: [], words: [] },
    date: { files: [], words: [] },
    "date.calendar": { files: files("date.calendar.type"), words: ["calendar"] },
    name: { files: files("name.type"), words: ["name"] },
    file: { files: files("file.type"), words: ["upload"] },
  },
  parts: {
    light: files("light-tree"),
    markdown: files("markdown"),
    calls: files("calls"),
    members: files("members"),
    cel: [...files("cel"), ...files("calls")],
    uploads: files("uploads"),
    hydration: files("hydration"),
    continue: files("navigation"),
    errors: files("errors"),
    later: files("later"),
  },
  words: "w",
};
const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "You",
      fields: [
        { type: "text", name: "nick", label: "Nick" },
        { type: "name", name: "full", label: "Name", showWhen: "nick == 'x'" },
      ],
    },
    {
      id: "when",
      title: "When",
      fields: [
        { type: "date", name: "on", label: "On" },
        { type: "text", name: "why", label: "Why?", showWhen: "on < today()" },
      ],
    },
    {
      id: "proof",
      title: "Proof",
      fields: [
        { type: "file", name: "proof", label: "Proof" },
        { type: "agency:plate", name: "plate", label: "Plate", optional: true },
      ],
    },
  ],
  calculations: { fee: "size(nick) + 2" },
};
const simple = {
  ...definition,
  pages: definition.pages.map((page) => ({
    ...page,
    fields: page.fields.filter(({ type }) => type !== "agency:plate"),
  })),
};
const { types } = await compileForm(simple);
const needed = (more: { language?: string; page?: string | null } = {}) =>
  preloadFiles(simple, { manifest, types, language: "en", ...more });

describe("the files that are named for a page", () => {
  it("are the script's alone and what its types and expressions need, page by page", async () => {
    expect(await needed()).toEqual(["diwan.js", "c/name.type.js", "w/en.name.js"]);
    expect(await needed({ page: "when" })).toEqual([
      "diwan.js",
      "c/calls.js",
      "c/name.type.js",
      "w/en.name.js",
    ]);
    expect(await needed({ page: null })).toEqual([
      "diwan.js",
      "c/calls.js",
      "c/cel.js",
      "c/uploads.js",
      "c/name.type.js",
      "c/file.type.js",
      "w/en.name.js",
      "w/en.upload.js",
    ]);
  });

  it("are those of what extends a type where a question has the member it is for", async () => {
    const withCalendar = (calendar: boolean) => ({
      ...simple,
      pages: [{ id: "when", title: "When", fields: [{ type: "date", name: "on", label: "On", calendar }] }],
      calculations: {},
    });
    const options = { manifest, types, language: "en" };
    expect(await preloadFiles(withCalendar(true), options)).toEqual([
      "diwan.js",
      "c/date.calendar.type.js",
      "w/en.calendar.js",
    ]);
    expect(await preloadFiles(withCalendar(false), options)).toEqual(["diwan.js"]);
  });

  it("have the words of one language", async () => {
    expect(await needed({ language: "ar-BH" })).toEqual([
      "diwan.js",
      "c/name.type.js",
      "w/ar.base.js",
      "w/ar.name.js",
    ]);
  });
});

const SECRET = "PLANTED-ANSWER-7741";
const agency = (
  withManifest: boolean,
  element: { readonly isolation?: "none" } = {},
  more: { readonly compress?: boolean } = {},
) => {
  const pages = createPageHandler({
    definitions: [simple],
    receive: createFormHandler({ definitions: [simple], store: memoryStore() }),
    visits: memoryVisits(),
    secrets: ["first secret, long enough for anybody"],
    ...(withManifest && { manifest }),
    element,
    ...more,
  });
  const get = (path: string, headers: { readonly [name: string]: string } = {}) =>
    pages(new Request(`http://localhost${path}`, { headers: { "accept-encoding": "br, gzip", ...headers } }));
  return { pages, get };
};

describe("a page of a server that knows the script's files", () => {
  it("names them in a header and in its head, and the definition as the script fetches it", async () => {
    const { get } = agency(true);
    const response = await get("/forms/permit?lang=en", { "accept-encoding": "identity" });
    expect(response.headers.get("link")).toBe(
      [
        // The page can be read and answered without the script: its modules wait for the sheet.
        "</embed/diwan.css>; rel=preload; as=style",
        "</embed/diwan.js>; rel=modulepreload; fetchpriority=low",
        "</embed/c/hydration.js>; rel=modulepreload; fetchpriority=low",
        "</embed/c/name.type.js>; rel=modulepreload; fetchpriority=low",
        "</embed/w/en.name.js>; rel=modulepreload; fetchpriority=low",
        "</api/forms/permit>; rel=preload; as=fetch; crossorigin; fetchpriority=low",
      ].join(", "),
    );
    const html = await response.text();
    expect(html).toContain('<link rel="preload" as="style" href="/embed/diwan.css">');
    expect(html).toContain('<link rel="modulepreload" fetchpriority="low" href="/embed/c/hydration.js">');
    expect(html).toContain(
      '<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="/api/forms/permit">',
    );
  });

  it("names a form's own modules in the page's own tree, which links the sheet itself", async () => {
    const { get } = agency(true, { isolation: "none" });
    const link = (await get("/forms/permit?lang=en")).headers.get("link");
    expect(link).toContain("</embed/c/light-tree.js>; rel=modulepreload");
    expect(link).not.toContain("as=style");
  });

  it("names nothing where nobody told it", async () => {
    const response = await agency(false).get("/forms/permit?lang=en");
    expect(response.headers.get("link")).toBe(null);
  });

  it("names nothing on a page that no script takes over", async () => {
    expect((await agency(true).get("/forms/permit/nowhere?lang=en")).headers.get("link")).toBe(null);
  });
});

describe("a page is compressed", () => {
  it("not where what is around the handler does that", async () => {
    const { get } = agency(true, {}, { compress: false });
    const response = await get("/forms/permit?lang=en");
    expect(response.headers.get("content-encoding")).toBe(null);
    expect(await response.text()).toContain("</html>");
  });

  it("when it holds no answer and its address nothing of anybody's choosing", async () => {
    const { get } = agency(true);
    for (const path of ["/forms/permit", "/forms/permit?lang=en", "/forms/permit?lang=ar"]) {
      const response = await get(path);
      expect(response.headers.get("content-encoding"), path).toBe("gzip");
      expect(response.headers.get("vary")).toContain("Accept-Encoding");
      expect(gunzipSync(new Uint8Array(await response.arrayBuffer())).toString()).toContain("</html>");
    }
    expect((await get("/forms/permit", { "accept-encoding": "br" })).headers.get("content-encoding")).toBe(
      null,
    );
  });

  it.each(["?lang=en&guess=abc", "?guess=abc", "?lang=en&notice=abc", "?LANG=en"])(
    "not where its address holds more: %s",
    async (search) => {
      const response = await agency(true).get(`/forms/permit${search}`);
      expect(response.headers.get("content-encoding")).toBe(null);
    },
  );

  it("not where it holds what somebody entered", async () => {
    const { pages, get } = agency(true);
    const citizen = await new NoScriptBrowser(pages, "http://localhost/forms/permit?lang=en").open();
    await citizen.send({ nick: SECRET });
    for (const path of ["/forms/permit?lang=en", "/forms/permit/when?lang=en"]) {
      const response = await get(path, { cookie: citizen.cookie });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-encoding"), path).toBe(null);
    }
    expect((await get("/forms/permit?lang=en", { cookie: citizen.cookie })).headers.get("link")).toContain(
      "/embed/c/later.js",
    );
  });
});
