import type { FieldProps } from "../field.js";
import type { DateParts } from "./read.js";

/** Puts a whole date into the three boxes `around` which it stands, and tells the form as typing would. */
export function fillBoxes(around: Element, parts: DateParts, { name }: Pick<FieldProps, "name">): void {
  const boxes = around.querySelectorAll("input");
  for (const box of boxes) box.value = parts[box.name.slice(name.length + 1) as keyof DateParts]; // each box is named after its part
  // As native events do, only `input` leaves a shadow root.
  boxes[0]?.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }),
  );
  boxes[0]?.dispatchEvent(new Event("change", { bubbles: true }));
}
