import { toJson, type Definition, type Text } from "@diwan/core";
import type { Content } from "@diwan/fields";
import { isMarkedUp, richText } from "./markdown.js";
import type { FormContext } from "./context.js";
import { renderers } from "./renderers.js";

/** Words of a definition that may be marked up. */
export const rich = (text: string): Content => (isMarkedUp(text) ? richText(text) : text);

/** Makes every context of a definition render its words as they are written: marked up, and with answers in them where there are any. */
export async function loadRenderers(definition: Definition): Promise<void> {
  const text = toJson(definition);
  // Said in words by the reader of definitions, which is loaded when something failed. A part that is missing would otherwise be noticed on its page, or never.
  if (text.includes('"$include":')) throw new Error("other files are to be taken in before a form is shown");
  const answers = text.includes("{{") ? await import("./answers-in-words.js") : undefined;
  await answers?.loadTextCompiler(definition);
  renderers.set(definition, (given) => {
    // It is only ever given a context.
    const ctx = given as FormContext;
    return (
      answers?.answersInWords(ctx) ?? {
        rich: (text: Text | undefined) => (text === undefined ? undefined : rich(ctx.words(text))),
      }
    );
  });
}
