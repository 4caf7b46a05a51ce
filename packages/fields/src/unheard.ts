import { seen } from "./keep.js";

const isOff = (control: Element, now: unknown): boolean => seen.has(control) && seen.get(control) !== now;

/**
 * Whether something was put into a control that no event told of: a browser extension, assistive technology or an old autofill may do so. Only of
 * controls drawn with `keep` or `tick`.
 */
export function isUnheard(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean {
  // The empty option stands there, too, when the answer is none of the options.
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].some((option) => option.value && isOff(option, true));
  return isOff(
    control,
    /^(radio|checkbox)$/.test(control.type) ? (control as HTMLInputElement).checked : control.value,
  ); // only inputs are of these types
}
