/** Every example of one type of field in every state, on one page: what the matrix judges. */
import { expect } from "chai";
import { html, render } from "lit";
import {
  adoptStyles,
  exampleProps,
  problemStyles,
  theme,
  type Example,
  type FieldKind,
  type FieldProps,
} from "@diwan/fields";
import { page } from "@diwan/fields/suite";
import { catalogue } from "@diwan/fields/examples";
import { loadLocale } from "@diwan/i18n";
import { walked } from "./walked.js";

export const STATES = ["idle", "error", "disabled"] as const;
export type State = (typeof STATES)[number];
export const LANGUAGES = ["en", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One field as it stands on the wall. */
export interface Cell {
  /** "text with a hint, error, in Arabic" */
  readonly title: string;
  readonly type: string;
  readonly state: State;
  readonly props: FieldProps;
  /** What it stands in. */
  readonly box: HTMLElement;
}

const ERROR = { en: "Enter an answer", ar: "أدخل إجابة" };

/** The example brought into a state; whatever else it says about itself is kept. */
function inState(example: Example, state: State, language: Language): Example {
  const { error, partErrors, ...rest } = example.props;
  if (state === "idle") return { ...example, props: { ...rest, disabled: false } };
  if (state === "disabled") return { ...example, props: { ...rest, disabled: true } };
  // An example with faults of its own keeps them: they are what a citizen would see.
  return {
    ...example,
    props: {
      ...rest,
      disabled: false,
      ...(partErrors && { partErrors }),
      ...(!partErrors || error ? { error: error ?? ERROR[language] } : {}),
    },
  };
}

/** The examples of each type, in each language, that are walked in this browser in this run. */
export const wallsOf = (suite: string) =>
  walked(suite).map(({ type = "", language }) => ({
    type,
    language,
    entry: catalogue[type] ?? expect.fail(`no examples of ${type}`),
  }));

/** Puts up the wall. Each example stands there in its own words, in the page's direction and among the page's own words. */
export async function wall(
  type: string,
  { kind, examples }: { readonly kind: FieldKind; readonly examples: readonly Example[] },
  language: Language,
): Promise<readonly Cell[]> {
  const locale = await loadLocale(language, ["base", ...(kind.groups ?? [])]);
  const main = page();
  document.documentElement.lang = language;
  document.documentElement.dir = locale.dir;
  adoptStyles(document, theme, kind.styles, problemStyles);
  return STATES.flatMap((state) =>
    examples.flatMap((example, n) => {
      if (example.onlyIdle && state !== "idle") return [];
      const box = document.createElement("div");
      main.append(box);
      const own = exampleProps(inState(example, state, language), locale, `${type}-${state}-${n}`);
      // One page does not ask the same question twice (and IBM's engine minds): the examples are numbered.
      const props = own.label
        ? { ...own, label: `${String(own.label)} ${STATES.indexOf(state) * examples.length + n + 1}` }
        : own;
      render(
        html`<div class="diwan" dir=${locale.dir} lang=${example.language ?? "en"}>${kind.template(props)}</div>`,
        box,
      );
      return { title: `${type} ${example.name}, ${state}, in ${language}`, type, state, props, box };
    }),
  );
}
