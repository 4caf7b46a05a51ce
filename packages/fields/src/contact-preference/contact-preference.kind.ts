import { languageName } from "@diwan/i18n";
import { html, isServer, nothing } from "lit";
import { partOf } from "../entry-parts.js";
import type { Entries, FieldKind, FieldProps } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { innerGroup, innerGroupStyles } from "../inner-group.js";
import { joinedSheet } from "../joined-sheet.js";
import { tick } from "../keep.js";
import { optionStyles } from "../options.styles.js";
import { choices, type FieldOption } from "../options.js";
import { groupShell, invalid, ours, required, words } from "../parts.js";
import type { Way } from "./ways.js";

export interface ContactPreferenceProps extends FieldProps {
  /** The ways to choose from, in order. */
  readonly by: readonly Way[];
  /** BCP 47 tags of the languages to choose from; a single one is not asked for. */
  readonly languages: readonly string[];
}

/** More than these are a list. */
const MOST_RADIOS = 7;

const radios = (
  p: ContactPreferenceProps,
  part: "by" | "language",
  options: readonly FieldOption[],
): unknown =>
  innerGroup(p, {
    name: part,
    label: p.locale.t(`contact.${part}`),
    controls: choices(
      { ...p, id: `${p.id}-${part}`, name: `${p.name}.${part}` },
      "radio",
      options,
      (value) => value === partOf(p.value, part),
    ),
  });

/** A native list of languages, each in its own words: whoever speaks one knows it by them. */
function languageList(p: ContactPreferenceProps): unknown {
  const chosen = partOf(p.value, "language");
  const option = (value: string, label: string, lang: string | typeof nothing): unknown =>
    html`<option value=${value} ?selected=${isServer && value === chosen} .selected=${tick(value === chosen)} ?disabled=${p.readonly && value !== chosen} lang=${lang}>${label}</option>`;
  return html`<div class="diwan-inner">${partShell(p, {
    name: "language",
    label: p.locale.t("contact.language"),
    control: html`<div class="diwan-select"><select class=${p.readonly ? "diwan-input diwan-fixed" : "diwan-input"} id="${p.id}-language" name="${p.name}.language"
      aria-describedby=${partError(p, "language")} aria-required=${required(p)} aria-invalid=${invalid(isBadPart(p, "language"))} ?disabled=${p.disabled}
      >${option("", p.locale.t("select"), ours(p))}${p.languages.map((tag) => option(tag, languageName(tag), tag))}</select></div>`,
  })}</div>`;
}

function languageControls(p: ContactPreferenceProps): unknown {
  if (p.languages.length < 2) return nothing;
  if (p.languages.length > MOST_RADIOS) return languageList(p);
  return radios(
    p,
    "language",
    p.languages.map((tag) => ({
      value: tag,
      label: html`<span lang=${tag}>${words(languageName(tag))}</span>`,
    })),
  );
}

/** How and in which language somebody is to be answered. Answer: `{ by, language }`. */
export const contactPreferenceKind: FieldKind<ContactPreferenceProps> = {
  template: (p) =>
    groupShell(p, [
      radios(
        p,
        "by",
        p.by.map((way) => ({
          value: way,
          label: html`<span lang=${ours(p)}>${words(p.locale.t(`contact.${way}`))}</span>`,
        })),
      ),
      languageControls(p),
    ]),
  read(entries: Entries, { languages }) {
    const [by] = entries["by"] ?? [];
    // The only language goes with the way that was chosen.
    const only = languages.length === 1 && by ? languages[0] : undefined;
    const language = only ?? entries["language"]?.[0];
    return by || language ? { ...(by && { by }), ...(language && { language }) } : undefined;
  },
  parts: ({ languages }) => (languages.length > 1 ? ["by", "language"] : ["by"]),
  groups: ["contact"],
  styles: joinedSheet(optionStyles, innerGroupStyles),
};
