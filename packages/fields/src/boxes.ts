import { isBlank, report, type Payload } from "@diwan/core";

/**
 * Reports an answer that is still the boxes it was entered in: those that are empty, or else those that hold nothing it can be made of; all of them where each is right and
 * the whole is not, or where no boxes were sent. A message names the boxes that are `true` in the problem's params.
 */
export function reportBoxes<Part extends string>(
  payload: Payload,
  parts: readonly Part[],
  isRight: (part: Part, entered: string) => boolean,
  codes: { readonly missing: string; readonly wrong: string },
): void {
  const { value } = payload;
  const blamed = (of: readonly string[]) => Object.fromEntries(of.map((part) => [part, true]));
  // An object or array; its members are looked at one by one.
  const raw = typeof value === "object" && value ? (value as { readonly [part: string]: unknown }) : {};
  const stand = parts.map((part) => raw[part]);
  // Numbers and objects stand in no box.
  if (typeof value !== "object" || stand.some((one) => one !== undefined && typeof one !== "string"))
    return report(payload, codes.wrong, blamed(parts));
  const missing = parts.filter((part) => isBlank(raw[part]));
  if (missing.length) return report(payload, codes.missing, blamed(missing));
  const wrong = parts.filter((part) => !isRight(part, String(raw[part])));
  report(payload, codes.wrong, blamed(wrong.length ? wrong : parts));
}
