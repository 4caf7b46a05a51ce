import { cleanDigits } from "@diwan/i18n";
import type { FieldProps } from "../field.js";
import { isTime, showTime, type TimePart } from "./time.read.js";

/** "14:30", "14.30.00", "2:30 pm". */
const WHOLE = /^(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?\s*(\p{L}[\p{L}.]*)?$/u;

/** A whole time of day as programs write it, or `undefined`: `HH:MM`. */
function wholeTime(text: string, p: FieldProps): string | undefined {
  const [, hour, minute, half = ""] = WHOLE.exec(cleanDigits(text)) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const word = half.replaceAll(".", "").toLowerCase();
  const period = [
    ["am", "am"],
    ["pm", "pm"],
    [p.locale.t("time.am").toLowerCase(), "am"],
    [p.locale.t("time.pm").toLowerCase(), "pm"],
  ].find(([name]) => name === word)?.[1];
  const h = Number(hour);
  if ((word && !period) || h > 23 || (period && (h < 1 || h > 12))) return undefined;
  const time = `${String(period ? (h % 12) + (period === "pm" ? 12 : 0) : h).padStart(2, "0")}:${minute}`;
  return isTime(time) ? time : undefined;
}

/** A whole time that is pasted into one of the boxes fills them all, and tells the form as typing would; anything else stays where it was pasted. */
export function pasted(event: ClipboardEvent, p: FieldProps): void {
  const { currentTarget: around } = event;
  const time = wholeTime(event.clipboardData?.getData("text/plain") ?? "", p);
  if (p.readonly || p.disabled || time === undefined || !(around instanceof Element)) return;
  event.preventDefault();
  const shown = showTime(time, p.locale);
  const boxes = [...around.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input,select")];
  // Each is named after its part.
  for (const box of boxes) box.value = shown[box.name.slice(p.name.length + 1) as TimePart];
  const [first] = boxes;
  // As native events do, only `input` leaves a shadow root.
  first?.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }),
  );
  first?.dispatchEvent(new Event("change", { bubbles: true }));
}
