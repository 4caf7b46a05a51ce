import type { FieldProps } from "@diwan/fields";
import { catalogue } from "@diwan/fields/examples";
import type { Locale } from "@diwan/i18n";

/** What Storybook hands to a story here: the toolbar's choices and the words loaded in preview.ts. */
export interface StoryContext {
  readonly globals: { readonly language?: string; readonly look?: string };
  readonly loaded: { readonly locales?: { readonly en: Locale; readonly ar: Locale } };
}
export interface Story {
  readonly name: string;
  readonly render: (args: unknown, context: StoryContext) => HTMLElement;
}

export const isArabic = (language: string): language is "ar" => language === "ar";

/** The page is in the story's language or the one chosen in the toolbar; direction follows. */
export function speak(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = isArabic(language) ? "rtl" : "ltr";
}

/** Where an element's property cannot have the name the template's has, because `HTMLElement` has it for something else. */
const RENAMED: { readonly [prop: string]: string } = {
  prefix: "prefixText",
  suffix: "suffixText",
  inputmode: "keyboard",
  dir: "textDir",
};

const assign = (
  element: HTMLElement,
  { help, ...props }: Omit<FieldProps, "name" | "id" | "locale">,
): void => {
  Object.assign(element, help && { helpTitle: help.title, helpText: help.text });
  for (const [prop, value] of Object.entries(props))
    Object.assign(element, { [RENAMED[prop] ?? prop]: value });
};

let shown = 0;

/** One example of a field as its element. With another language chosen, the example of the same name in that language, where there is one. */
export const field =
  (type: string, name: string, own: string) =>
  (_args: unknown, { globals, loaded }: StoryContext): HTMLElement => {
    const language = globals.language || own;
    const named = catalogue[type]?.examples.filter((example) => example.name === name) ?? [];
    const example =
      named.find((one) => (one.language ?? "en") === language) ??
      named.find((one) => (one.language ?? "en") === own);
    if (!example)
      throw new Error(
        `${type} has no example “${name}” in ${own}: run npm run storybook to bring the stories up to date`,
      );
    speak(language);
    const element = document.createElement(`diwan-${type}-field`);
    Object.assign(element, {
      name: `answer${++shown}`,
      locale: loaded.locales?.[isArabic(language) ? "ar" : "en"],
    });
    assign(element, example.props);
    return element;
  };
