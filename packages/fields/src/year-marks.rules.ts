import { report, type Payload } from "@diwan/core";
import { cleanDigits } from "@diwan/i18n";

/** Reports a year with letters beside its figures, which another calendar may have counted ("1446هـ", "2569 พ.ศ.", "令和8年"): nothing is reckoned. False when it has none. */
export function reportYearMark(
  payload: Payload,
  entered: unknown,
  today: () => string,
  params: { readonly year?: true },
  part?: string,
): boolean {
  const text = cleanDigits(String(entered));
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return false;
  report(payload, "yearCalendar", { ...params, now: today().slice(0, 4) }, part);
  return true;
}
