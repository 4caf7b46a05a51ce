import type { Locale } from "@diwan/i18n";
import { WHOLE } from "../entries.js";
import type { FieldProps } from "../field.js";
import { numberKind } from "../number/number.kind.js";
import { withoutSign } from "./sign.js";

/** How the language writes percentages: its sign, and on which side. */
export function percentSign(locale: Locale): { readonly sign: string; readonly first: boolean } {
  const written = locale.number(1, { style: "percent" });
  const at = written.search(/[%\u066a\uff05\ufe6a]/u);
  return { sign: written[at] ?? "%", first: at < written.search(/\p{Nd}/u) };
}

/** A number of hundredths, whether or not the sign is written with it; what is none, or in doubt, stays as it was entered. */
export function readPercentage(entered: string | undefined, p: FieldProps): unknown {
  if (entered === undefined) return undefined;
  const number = numberKind.read({ [WHOLE]: [withoutSign(entered)] }, p);
  return typeof number === "number" ? number : entered;
}
