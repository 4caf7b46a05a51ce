import { cleanText } from "@diwan/i18n";
import { NAME_AUTOCOMPLETE, nameParts, type NamePart } from "@diwan/i18n/names";
import { partAutocomplete, partOf } from "../entry-parts.js";
import type { FieldKind, FieldProps } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { linesShell, readParts } from "../text-lines.js";
import { textInput } from "../text-input.js";

export interface NameProps extends FieldProps {
  /** Parts asked, by default `given` and `family`; shown in the order people of the language write them. Only these two are ever needed. */
  readonly parts?: readonly NamePart[] | undefined;
}

const partsOf = (p: NameProps): readonly NamePart[] => {
  const asked = p.parts?.length ? p.parts : ["given", "family"];
  return nameParts(p.locale.tag).filter((part) => asked.includes(part));
};

const isOptional = (part: NamePart): boolean => part !== "given" && part !== "family";

/** A person's name, in parts. Answer: an object of the parts filled in. */
export const nameKind: FieldKind<NameProps> = {
  template: (p) =>
    linesShell(
      p,
      partsOf(p).map((name) =>
        partShell(p, {
          name,
          label: p.locale.t(`name.${name}`),
          optional: isOptional(name),
          control: textInput(p, {
            id: `${p.id}-${name}`,
            name: `${p.name}.${name}`,
            text: partOf(p.value, name),
            read: cleanText,
            optional: isOptional(name),
            bad: isBadPart(p, name, isOptional(name)),
            describedBy: partError(p, name),
            width: name === "prefix" || name === "suffix" ? 10 : 20,
            autocomplete: partAutocomplete(p.autocomplete, ["name"], NAME_AUTOCOMPLETE[name]),
            // Names are in no dictionary, and a red line under one's own is a small insult.
            spellcheck: false,
          }),
        }),
      ),
    ),
  read: (entries, p) => readParts(entries, partsOf(p)),
  parts: partsOf,
  groups: ["name"],
};
