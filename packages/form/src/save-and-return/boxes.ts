import {
  describedBy,
  fieldShell,
  isBad,
  textInput,
  words,
  type FieldProps,
  type TextBox,
} from "@diwan/fields";
import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { errorSummary } from "../errors/errors.js";
import { track } from "../page/track.js";
import type { SaveState, BoxProblem } from "./state.js";

/** Fewest and most characters of a secret: as the server has it. */
export const MIN_SECRET_LENGTH = 8;
export const MAX_SECRET_LENGTH = 200;
/** With hyphens at which no line is broken. */
const EXAMPLE = "K7Q2\u2011M9XT\u20113F8P";

type Box = "code" | "secret";

const problemWords = ({ message, params }: BoxProblem, { locale }: FormContext): string =>
  locale.t(message, params);

/** A box of these pages. Its name and path are not a field's, so that nothing typed in it becomes an answer. */
function box(
  at: Box,
  label: string,
  hint: string | undefined,
  own: Partial<TextBox>,
  state: SaveState,
  ctx: FormContext,
  beside: unknown = nothing,
): TemplateResult {
  const found = state.troubles.value.find((trouble) => trouble.at === at);
  const p: FieldProps = {
    name: `${ctx.prefix}-${at}`,
    id: `${ctx.prefix}-${at}`,
    label,
    hint,
    error: found && problemWords(found, ctx),
    locale: ctx.locale,
    lang: ctx.ours,
    errorLang: ctx.ours,
  };
  const input = textInput(p, {
    text: state.entered[at],
    describedBy: describedBy(p),
    bad: isBad(p),
    spellcheck: false,
    autocapitalize: "none",
    ...own,
  });
  const typed = (event: Event): void => {
    // Only the box fires inside.
    state.entered[at] = (event.target as HTMLInputElement).value;
  };
  return html`<div class="diwan-slot" lang=${ctx.ours} @input=${typed} @change=${typed}>${fieldShell(p, html`<div class="diwan-secret">${input}${beside}</div>`)}</div>`;
}

/** The box for a secret, whose characters can be shown: asked for once, so it must be possible to read it over. */
export const secretBox = (
  label: string,
  hint: string | undefined,
  autocomplete: string,
  state: SaveState,
  ctx: FormContext,
): unknown =>
  track(() => {
    const { value: isReadable } = state.isReadable;
    return box(
      "secret",
      label,
      hint,
      { type: isReadable ? "text" : "password", autocomplete },
      state,
      ctx,
      ctx.served
        ? nothing
        : html`<button
    type="button" class="diwan-button diwan-secondary" data-do="show-secret" aria-controls="${ctx.prefix}-secret">${words(ctx.locale.t(isReadable ? "save.hide" : "save.show"))}</button>`,
    );
  });

export const codeBox = (state: SaveState, ctx: FormContext): unknown =>
  track(() =>
    // A password manager that keeps the secret can keep the code as the name that goes with it.
    box(
      "code",
      ctx.locale.t("return.code"),
      ctx.locale.t("return.codeHint", { example: EXAMPLE }),
      { autocomplete: "username", autocapitalize: "characters", dir: "ltr", width: 20 },
      state,
      ctx,
    ),
  );

/** Everything wrong on the page, as links. */
export const problemSummary = (state: SaveState, ctx: FormContext): unknown =>
  track(() =>
    errorSummary(
      state.troubles.value.map((trouble) => ({
        id: `${ctx.prefix}-${trouble.at}`,
        text: problemWords(trouble, ctx),
      })),
      ctx,
    ),
  );

/** A code as it was shown, however it was typed. */
export const normalizeCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .match(/.{1,4}/gu)
    ?.join("-") ?? "";
