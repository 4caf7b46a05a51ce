/** What keeps a form from being shown is told in the console to whoever builds the page: once, and with what to do. */
import { expect } from "chai";
import type { Definition } from "@diwan/core";
import "../define/diwan-form.js";
import type { DiwanForm } from "./diwan-form.js";
import { definitionOf, until } from "./form.suite.js";

const realFetch = globalThis.fetch;
const realError = console.error;
let said: string[];

beforeEach(() => {
  said = [];
  console.error = (...words: unknown[]) => void said.push(words.join(" "));
});
afterEach(() => {
  console.error = realError;
  globalThis.fetch = realFetch;
  document.querySelectorAll("diwan-form").forEach((form) => form.remove());
});

/** Answers each address with a text; what is a chunk of the form comes as ever. */
const serve = (texts: { readonly [path: string]: string }): void => {
  globalThis.fetch = async (input, init) => {
    const path = new URL(String(input)).pathname;
    return path in texts ? new Response(texts[path]) : realFetch(input, init);
  };
};

function show(attributes: { readonly [name: string]: string }): DiwanForm {
  const form = document.createElement("diwan-form");
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  document.body.append(form);
  return form;
}

const lines = (): readonly string[] => said.flatMap((each) => each.split("\n"));
/** A definition whose only page asks these fields. */
const asking = (...fields: readonly object[]): string =>
  JSON.stringify(definitionOf([{ id: "one", title: "One", fields: fields as never }])); // wrong on purpose, some of them

describe("what keeps a form from being shown", () => {
  it("is told of a page of HTML in the place of a definition", async () => {
    serve({ "/a-page": "<!doctype html><title>Sign in</title>" });
    show({ src: "/a-page" });
    await until(() => said.length);
    expect(lines()[0]).to.equal("Diwan: /a-page cannot be shown as a form.");
    expect(said[0]).to.contain("HTML or XML").and.to.contain("`src` must be that of the definition");
  });

  it("is told of a broken definition, by place", async () => {
    serve({ "/broken": asking({ type: "radios", name: "tenure", label: "Tenure", optons: [] }) });
    show({ src: "/broken" });
    await until(() => said.length);
    expect(said[0])
      .to.contain("did you mean 'options'?")
      .and.to.match(/^- 1:\d+ /m);
  });

  it("is told of a type nobody registered", async () => {
    serve({ "/own": asking({ type: "acme:unheard-of", name: "x", label: "X" }) });
    show({ src: "/own" });
    await until(() => said.length);
    expect(said[0]).to.contain("acme:unheard-of").and.to.contain("Call defineFieldType()");
  });

  it("is told of an address that gives nothing", async () => {
    globalThis.fetch = async (input, init) =>
      String(input).endsWith("/gone") ? new Response("", { status: 404 }) : realFetch(input, init);
    show({ src: "/gone" });
    await until(() => said.length);
    expect(said[0]).to.contain("404").and.to.contain("Open the address in the browser");
  });

  it("is told of an element with nothing to show, once for all of them, and not before a framework may have taken over the page", async () => {
    const late = show({});
    show({});
    show({});
    // As on a slow machine: the page has had nothing to do, and the framework comes only then.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise<void>((resolve) => {
      if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve());
      else setTimeout(resolve, 400);
    });
    await import("./failure.js");
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.deep.equal([]);
    late.definition = JSON.parse(asking({ type: "text", name: "plate", label: "Plate" })) as Definition; // as it was asked above
    await until(() => late.session);
    await until(() => said.length);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<diwan-form src="/my.form.json">');
  });

  it("is told once, however often it fails", async () => {
    serve({ "/again": "<p>Nothing here" });
    const forms = [show({ src: "/again" }), show({ src: "/again" })];
    // The words beside the fallback come after those in the console.
    for (const form of forms) await until(() => form.shadowRoot?.querySelector("details"));
    expect(said).to.have.length(1);
  });
});
