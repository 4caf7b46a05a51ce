import type { FieldProps } from "../field.js";

/** A whole date pasted into one box fills the three. What reads it is fetched then: few paste a date, everybody would pay for it. */
export const pasted = (event: ClipboardEvent, p: FieldProps): void => {
  const { currentTarget: around, clipboardData } = event;
  const text = clipboardData?.getData("text/plain") ?? "";
  // The longest part of a date is a month's name; a whole one has its day and year as well.
  if (p.readonly || p.disabled || text.trim().length < 6) return;
  void import("./paste.js").then(
    // The listener stands on an element.
    ({ fillDate }) => fillDate(around as Element, text, p),
    () => {
      /* What was pasted stays in its box. */
    },
  );
};
