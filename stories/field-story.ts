import type { FieldProps } from "@diwan/fields";
import { catalogue } from "@diwan/fields/examples";
import type { Locale } from "@diwan/i18n";
import { htmlOf, type Props } from "./code.js";
import type { Globals } from "./globals.js";
import type { QuestionPage, Served } from "./question-page.js";
import { withoutScript } from "./without-script.js";

/** What Storybook hands to a story here: the toolbar's choices and the words loaded in preview.ts. */
export interface StoryContext {
  readonly globals: Partial<Globals>;
  readonly viewMode?: string;
  readonly loaded: { readonly locales?: { readonly en: Locale; readonly ar: Locale } };
}
export interface Story {
  readonly name: string;
  readonly args?: Props;
  readonly parameters?: object;
  readonly render: (args: Props, context: StoryContext) => HTMLElement;
}

export const isArabic = (language: string): language is "ar" => language === "ar";

/** The language of a story, told to what stands around it (see the decorator in preview.ts). */
export function speak(element: HTMLElement, language: string): HTMLElement {
  element.lang = language;
  element.dir = isArabic(language) ? "rtl" : "ltr";
  return element;
}

/** Where an element's property cannot have the name the template's has, because `HTMLElement` has it for something else. */
const RENAMED: { readonly [prop: string]: string } = {
  prefix: "prefixText",
  suffix: "suffixText",
  inputmode: "keyboard",
  dir: "textDir",
};

type ExampleProps = Partial<Omit<FieldProps, "locale">>;

/** An example's props as the element's properties. */
export const propertiesOf = ({ help, ...props }: ExampleProps): Props => ({
  ...Object.fromEntries(Object.entries(props).map(([prop, value]) => [RENAMED[prop] ?? prop, value])),
  ...(help && { helpTitle: help.title, helpText: help.text }),
});

/** Drawn content cannot be changed in the panel of controls, which knows what JSON knows. */
const isPlain = (value: unknown): boolean => {
  if (value === null || typeof value !== "object") return typeof value !== "function";
  return !("_$litType$" in value) && Object.values(value).every(isPlain);
};
const plainOnly = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => isPlain(value)));

/** The properties of an example; those of the example of the same name in another language, where there is one. */
export function exampleOf(type: string, name: string, own: string, language = own): Props {
  const named = catalogue[type]?.examples.filter((example) => example.name === name) ?? [];
  const example =
    named.find((one) => (one.language ?? "en") === language) ??
    named.find((one) => (one.language ?? "en") === own);
  if (!example) throw new Error(`${type} has no example “${name}” in ${own}: start Storybook again`);
  return propertiesOf(example.props as ExampleProps); // the catalogue forgets each kind's own props
}

let shown = 0;

/** A field as its element. */
export function fieldElement(type: string, props: Props, locale: Locale | undefined): HTMLElement {
  const element = document.createElement(`diwan-${type}-field`);
  Object.assign(element, { name: `answer${++shown}`, locale });
  // `undefined` is what the panel of controls makes of a property that was cleared; the element has its own idea of none.
  for (const [name, value] of Object.entries(props))
    if (value !== undefined) Object.assign(element, { [name]: value });
  return element;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One state of a type: its properties are live in the panel of controls, its code is what one would write. In another language it says what the example of the same name says. */
export function question(
  type: string,
  name: string,
  own: string,
  written: object,
  served: Served,
): Omit<Story, "name"> {
  const page = written as QuestionPage; // as scripts/stories.mjs writes it
  const args = plainOnly(exampleOf(type, name, own));
  /** What was changed in the panel, over what the example says in the language chosen. */
  const propsOf = (given: Props, language: string): Props => ({
    ...exampleOf(type, name, own, language),
    ...Object.fromEntries(Object.entries(given).filter(([prop, value]) => !isSame(value, args[prop]))),
  });
  return {
    args,
    parameters: {
      docs: {
        source: {
          language: "html",
          transform: (_code: string, { args: now, globals }: { args: Props } & StoryContext) =>
            htmlOf(page, plainOnly(propsOf(now, globals.language || own))),
        },
      },
    },
    render: (given, { globals, loaded }) => {
      const language = globals.language || own;
      if (globals.script === "off")
        return speak(
          withoutScript(
            served[`${language}|${name}`] ?? served[`${own}|${name}`] ?? "",
            language,
            page.title,
          ),
          language,
        );
      return speak(
        fieldElement(type, propsOf(given, language), loaded.locales?.[isArabic(language) ? "ar" : "en"]),
        language,
      );
    },
  };
}

interface ArgType {
  readonly description: string;
  readonly control: string | false;
  readonly options?: readonly unknown[];
  readonly table: object;
}
const controlOf = (type: string, literals: readonly unknown[] | undefined): string => {
  if (literals) return "select";
  if (type === "boolean") return "boolean";
  if (type === "number") return "number";
  return type === "string" || type === "Content" ? "text" : "object";
};

/** A control for every property that the manifest knows, its own before those that every field has. */
export function argTypesOf(written: object): { readonly [name: string]: ArgType } {
  const { element, states, type } = written as QuestionPage; // as scripts/stories.mjs writes it
  const used = new Map<string, unknown>();
  for (const { name, language } of states)
    for (const [prop, value] of Object.entries(exampleOf(type, name, language)))
      if (!used.has(prop) && isPlain(value)) used.set(prop, value);
  const properties = [...(element?.properties ?? [])].sort((a, b) => Number(a.isShared) - Number(b.isShared));
  return Object.fromEntries(
    properties
      .filter(({ name }) => name !== "locale" && name !== "controlId" && name !== "name")
      .map(({ name, type: kind, literals, description, default: initial, isShared, attribute }) => {
        const value = used.get(name);
        const sample = typeof value === "string" ? "string" : typeof value;
        // An alias of a type is told by what examples give it.
        const shownAs = value === undefined || sample === "object" ? kind : sample;
        return [
          name,
          {
            description:
              attribute && attribute !== name ? `${description} Attribute: \`${attribute}\`.` : description,
            control: controlOf(name === "value" && value === undefined ? "string" : shownAs, literals),
            ...(literals && { options: literals }),
            table: {
              category: isShared ? "Every question" : "This question",
              type: { summary: kind },
              ...(initial && { defaultValue: { summary: initial } }),
            },
          },
        ];
      }),
  );
}
