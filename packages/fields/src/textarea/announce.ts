import type { FieldProps } from "../field.js";
import { leftWords, type Limits } from "./count.js";

/** How long typing must rest before the count is read out, so that it never talks over what is being typed. */
const PAUSE = 1000;
const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** After something was typed: writes the count into the live region beside the box once typing rests. */
export const announce = (box: HTMLTextAreaElement, p: FieldProps & Limits): void => {
  const region = box.parentElement?.querySelector("[aria-live]");
  if (!region) return;
  clearTimeout(waiting.get(region));
  waiting.set(
    region,
    setTimeout(() => {
      if (region.isConnected) region.textContent = leftWords(box.value, p);
    }, PAUSE),
  );
};
