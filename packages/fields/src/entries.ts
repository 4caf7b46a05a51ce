import type { Entries } from "./field.js";

/**
 * The part of `Entries` that holds what stands in a control named like the field itself; no part of a field is called so, since no control's name ends in
 * a dot. Not "": rollup takes a property with that key for one that nobody reads and leaves it out of a bundle (docs/decisions/016-no-empty-keys.md).
 */
export const WHOLE = ".";

/** The strings of one field among those of many controls, each with the control's name: those of a page and those of a posted body alike. */
export const entriesFrom = (
  controls: Iterable<readonly [control: string, strings: readonly string[]]>,
  name: string,
): Entries => {
  const found = new Map<string, readonly string[]>();
  for (const [control, strings] of controls) {
    if (!`${control}.`.startsWith(`${name}.`)) continue;
    const part = control.slice(name.length + 1);
    // "" is what `WHOLE` was before: kinds made outside may still ask for it, until the next version.
    for (const key of part ? [part] : [WHOLE, ""]) found.set(key, [...(found.get(key) ?? []), ...strings]);
  }
  // Made so, not by assignment, a part called "__proto__" is a part like any other.
  return Object.fromEntries(found);
};

/** The strings of one field's controls under `root`. Unchecked boxes and radios are left out; disabled controls are not, since a disabled field still has its answer. */
export const entriesOf = (root: ParentNode, name: string): Entries =>
  entriesFrom(
    [
      ...root.querySelectorAll<HTMLInputElement>(
        "input:not([type=radio],[type=checkbox]),input:checked,select,textarea",
      ),
    ].map((control) => [control.name, [control.value]] as const),
    name,
  );

/** What stands in the controls named like the field itself: one string for a box, one for each option chosen. */
// eslint-disable-next-line no-restricted-syntax -- only read: entries made outside under the key of before are understood until the next version
export const wholeOf = (entries: Entries): readonly string[] => entries[WHOLE] ?? entries[""] ?? [];
