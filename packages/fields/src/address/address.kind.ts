import { html, isServer, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { countryOptions, regionOptions, type AddressPart } from "@diwan/i18n/addresses";
import { partAutocomplete, partOf } from "../entry-parts.js";
import type { FieldKind } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { linesShell } from "../text-lines.js";
import { tick } from "../keep.js";
import { invalid, required } from "../parts.js";
import { textInput } from "../text-input.js";
import {
  allowed,
  asksCountry,
  countryOf,
  formatOf,
  isCode,
  readAddress,
  readPart,
  type AddressProps,
} from "./read.js";

export type { AddressProps } from "./read.js";

/** Tokens that may stand for a whole address in `autocomplete`; the section before them goes to every part. */
const WHOLES = ["", "street-address"];

/** Boxes that take words, in any country: kept when the country changes, so that what was typed comes back with its box. */
const TYPED = [
  "line1",
  "line2",
  "building",
  "street",
  "district",
  "additional",
  "flat",
  "road",
  "block",
  "pobox",
  "city",
  "region",
  "postcode",
];

interface Choices {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly autocomplete: string | undefined;
  readonly optional?: boolean | undefined;
}

/** A native list. There is no read-only one in HTML, but one whose other options cannot be chosen is as good. */
const selectInput = (
  p: AddressProps,
  { name, value, options, autocomplete, optional }: Choices,
): TemplateResult => {
  const none = { value: "", label: p.locale.t("select") };
  const shown = options.some((option) => option.value === value) ? options : [none, ...options];
  const chosen = shown === options ? value : "";
  return html`<div class="diwan-select"><select class=${p.readonly ? "diwan-input diwan-fixed" : "diwan-input"} id="${p.id}-${name}" name="${p.name}.${name}" autocomplete=${autocomplete ?? nothing}
    aria-describedby=${partError(p, name)} aria-required=${required(optional ? { optional } : p)} aria-invalid=${invalid(isBadPart(p, name))} ?disabled=${p.disabled}>${shown.map(
      (option) => {
        const on = option.value === chosen;
        return html`<option value=${option.value} ?selected=${isServer && on} .selected=${tick(on)} ?disabled=${p.readonly && !on}>${option.label}</option>`;
      },
    )}</select></div>`;
};

const country = (p: AddressProps, chosen: string): TemplateResult =>
  partShell(p, {
    name: "country",
    label: p.locale.t("address.country"),
    control: html`${selectInput(p, {
      name: "country",
      value: chosen,
      options: countryOptions(p.locale, allowed(p)),
      autocomplete: partAutocomplete(p.autocomplete, WHOLES, "country"),
    })}${
      p.served && !p.readonly && !p.disabled
        ? html`<button type="submit" name="_action" value="country:${p.name}" class="diwan-button diwan-plain" data-do="country">${p.locale.t("address.changeCountry")}</button>`
        : nothing
    }`,
  });

const part = (p: AddressProps, part: AddressPart, chosen: string): TemplateResult => {
  const { name, label, optional } = part;
  const value = partOf(p.value, name);
  const autocomplete = partAutocomplete(p.autocomplete, WHOLES, part.autocomplete);
  return partShell(p, {
    name,
    label: p.locale.t(label),
    optional,
    control: part.choice
      ? selectInput(p, { name, value, options: regionOptions(chosen, p.locale), autocomplete, optional })
      : textInput(p, {
          id: `${p.id}-${name}`,
          name: `${p.name}.${name}`,
          text: value,
          read: (entered) => readPart(part, entered),
          optional,
          bad: isBadPart(p, name, optional),
          describedBy: partError(p, name),
          width: isCode(part) ? 10 : undefined,
          dir: isCode(part) ? "ltr" : undefined,
          inputmode: part.inputmode,
          autocomplete,
          spellcheck: false,
        }),
  });
};

/** A box another country asks for. Disabled, so that it is neither validated nor sent; its text is nobody's but the citizen's. */
const putAside = (p: AddressProps, name: string): TemplateResult =>
  partShell(
    p,
    {
      name,
      label: "",
      control: textInput(
        { ...p, disabled: true },
        { id: `${p.id}-${name}`, name: `${p.name}.${name}`, text: "", read: () => 0 },
      ),
    },
    true,
  );

/** A postal address, in the parts and order of its country. Answer: `{ country, … }`. */
export const addressKind: FieldKind<AddressProps> = {
  template(p) {
    const chosen = countryOf(p.value, p);
    const format = formatOf(chosen);
    const asked = new Map(format.map((each) => [each.name as string, each]));
    const names = [...asked.keys(), ...(asksCountry(p) ? TYPED.filter((name) => !asked.has(name)) : [])];
    return linesShell(
      p,
      html`${asksCountry(p) ? country(p, chosen) : nothing}${repeat(
        names,
        (name) => name,
        (name) => {
          const found = asked.get(name);
          return found ? part(p, found, chosen) : putAside(p, name);
        },
      )}`,
    );
  },
  read: readAddress,
  parts: (p) => [
    ...(asksCountry(p) ? ["country"] : []),
    ...formatOf(countryOf(p.value, p)).map(({ name }) => name),
  ],
  changed(root, event, p) {
    if ((event.target as HTMLSelectElement).name !== `${p.name}.country`) return; // every control has a name
    // AZ is Arizona in one country's list and Abu Dhabi in another's.
    for (const list of root.querySelectorAll("select"))
      if (list.name === `${p.name}.region`) list.selectedIndex = -1;
  },
  groups: ["address"],
};
