import type { Definition } from "@diwan/core";
import json from "../../docs/examples/forms/resident-parking-permit.form.json";
import { speak, type StoryContext } from "../field-story.js";
import { drawn, next, type FormStory } from "./form-story.js";

export default { title: "Forms/Save and come back later" };

const form = json as unknown as Definition; // checked against the schema by the tests of the examples
const secret = "three plain words";
const code = "K7Q2-M9XT-3F8P";
const expiresAt = "2031-03-05T12:00:00Z";

interface Told {
  readonly page: "save" | "return";
  readonly typed?: { readonly [box: string]: string };
  /** What the desk answers. */
  readonly answer?: () => Response;
}

/** One of the pages beside a form, at an agency whose desk answers as told. */
const aside = ({ page, typed, answer = () => Response.error() }: Told): FormStory => ({
  render(_args, { globals }: StoryContext) {
    const shown = document.createElement("diwan-form");
    shown.setAttribute("draft", "session");
    shown.setAttribute("save", "/story/drafts");
    shown.definition = form;
    return speak(shown, globals.language || "en");
  },
  async play({ canvasElement }) {
    const shown = canvasElement.querySelector("diwan-form");
    if (!shown) throw new Error("there is no form");
    if (!shown.session) await next(shown, "diwan-ready");
    const root = shown.shadowRoot;
    const own = globalThis.fetch;
    globalThis.fetch = async (input, init) =>
      String(input).includes("/story/drafts") ? answer() : own(input, init);
    try {
      const there = next(shown, "diwan-page");
      root?.querySelector<HTMLElement>(`[data-do=${page}]`)?.click();
      await there;
      for (const [box, text] of Object.entries(typed ?? {})) {
        const control = root?.querySelector<HTMLInputElement>(`input[id$="-${box}"]`);
        if (!control) throw new Error(`there is no box for the ${box}`);
        control.value = text;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }
      if (typed) {
        const answered = next(shown, "diwan-page", "diwan-invalid");
        root?.querySelector("form")?.requestSubmit();
        await answered;
      }
      await drawn();
    } finally {
      globalThis.fetch = own;
      sessionStorage.removeItem(`diwan-draft:${form.id}`);
    }
  },
});

const made = {
  page: "save",
  typed: { secret },
  answer: () => Response.json({ code, expiresAt }, { status: 201 }),
} as const;
const wrong = {
  page: "return",
  typed: { code, secret },
  answer: () => new Response(null, { status: 403 }),
} as const;
const waits = {
  page: "return",
  typed: { code, secret },
  answer: () => new Response(null, { status: 429, headers: { "retry-after": "840" } }),
} as const;
const back = {
  page: "return",
  typed: { code, secret },
  answer: () =>
    Response.json({
      form: form.id,
      answers: {},
      isChanged: true,
      expiresAt,
      dropped: [{ path: "/garage", label: "Do you have a garage?", value: "Yes, for one car" }],
    }),
} as const;

export const ToSave = { name: "choose a secret", ...aside({ page: "save" }) };
export const NoSecret = { name: "no secret", ...aside({ page: "save", typed: {} }) };
export const Saved = { name: "saved", ...aside(made) };
export const NotSaved = { name: "could not be saved", ...aside({ page: "save", typed: { secret } }) };
export const ToReturn = { name: "code and secret", ...aside({ page: "return" }) };
export const Wrong = { name: "wrong code or secret", ...aside(wrong) };
export const TooMany = { name: "too many tries", ...aside(waits) };
export const Back = { name: "back, in a newer version", ...aside(back) };
