import type { Entries } from "./field.js";

/**
 * The strings of one field's controls under `root`, by part: those named `name` under "", those named `name.part` under the part.
 * Unchecked boxes and radios are left out; disabled controls are not, since a disabled field still has its answer.
 */
export const entriesOf = (root: ParentNode, name: string): Entries => {
  const found: { [part: string]: string[] } = {};
  for (const control of root.querySelectorAll<HTMLInputElement>("input,select,textarea")) {
    const part = control.name === name ? "" : control.name.startsWith(`${name}.`) ? control.name.slice(name.length + 1) : undefined;
    if (part === undefined || (/^(radio|checkbox)$/.test(control.type) && !control.checked)) continue;
    (found[part] ??= []).push(control.value);
  }
  return found;
};
