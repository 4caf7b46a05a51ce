/** The pages for saving a form at the agency's and coming back to it. The desk is played here; the real one is met in tests/journeys/save.test.ts. */
import type { Definition } from "@diwan/core";
import type { DiwanForm } from "@diwan/form";
import { openForm, rootOf, type OpenOptions } from "@diwan/testing/browser";

interface SavingState {
  readonly name: string;
  readonly enter: (
    options: OpenOptions & { readonly language: string; readonly parent: HTMLElement },
  ) => Promise<DiwanForm>;
}
const EXPIRES = "2031-03-05T12:00:00Z";

async function seen(form: DiwanForm, selector: string): Promise<void> {
  for (let n = 0; !rootOf(form).querySelector(selector); n++) {
    if (n > 500) throw new Error(`never saw ${selector} in ${rootOf(form).textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function savingStates(another: () => Definition): readonly SavingState[] {
  /** Opens one of the pages, types what is given, and presses its button; `shows` is what is seen then. */
  const enter =
    (
      page: "save" | "return",
      typed: { readonly [box: string]: string } | undefined,
      answer: (form: string) => Response,
      shows: string,
    ): SavingState["enter"] =>
    async (options) => {
      const definition = another();
      const form = await openForm(definition, {
        ...options,
        save: "/matrix/drafts",
        draft: typed ? "session" : "off",
      });
      const real = globalThis.fetch;
      globalThis.fetch = async (input, init) =>
        String(input).includes("/matrix/drafts") ? answer(definition.id) : real(input, init);
      try {
        rootOf(form).querySelector<HTMLElement>(`[data-do=${page}]`)?.click();
        await seen(form, "[id$='-now']");
        for (const [box, text] of Object.entries(typed ?? {})) {
          const control = rootOf(form).querySelector<HTMLInputElement>(`input[id$='-${box}']`);
          if (!control) throw new Error(`no box for the ${box}`);
          control.value = text;
          control.dispatchEvent(new Event("input", { bubbles: true }));
        }
        if (typed) rootOf(form).querySelector<HTMLElement>("[id$='-now']")?.click();
        await seen(form, shows);
      } finally {
        globalThis.fetch = real;
      }
      return form;
    };
  const none = (): Response => Response.error();
  const secret = "three planted words";
  const dropped = [{ path: "/garage", label: "Do you have a garage?", value: "Yes" }];
  return [
    { name: "to be saved", enter: enter("save", undefined, none, "input[type=password]") },
    { name: "to be saved, with no secret", enter: enter("save", {}, none, ".diwan-errors") },
    {
      name: "saved",
      enter: enter(
        "save",
        { secret },
        () => Response.json({ code: "K7Q2-M9XT-3F8P", expiresAt: EXPIRES }, { status: 201 }),
        ".diwan-code",
      ),
    },
    { name: "to be gone on with", enter: enter("return", undefined, none, "input[type=password]") },
    {
      name: "to be gone on with, by a wrong code",
      enter: enter(
        "return",
        { code: "k7q2 m9xt 3f8p", secret },
        () => new Response(null, { status: 403 }),
        ".diwan-errors",
      ),
    },
    {
      name: "come back to, without answers it has no place for",
      enter: enter(
        "return",
        { code: "k7q2 m9xt 3f8p", secret },
        (form) => Response.json({ form, answers: {}, dropped, isChanged: true, expiresAt: EXPIRES }),
        ".diwan-notice dl",
      ),
    },
  ];
}
