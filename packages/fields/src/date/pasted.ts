import type { FieldProps } from "../field.js";

/** A whole date pasted into one box fills the three. What reads it is fetched then: few paste a date, everybody would pay for it. */
export const pasted = ({ currentTarget: around, clipboardData }: ClipboardEvent, p: FieldProps): void => {
  const text = clipboardData?.getData("text/plain") ?? "";
  // A whole date has six characters at least.
  if (text[5])
    void import("./paste.js").then(
      // The listener stands on an element.
      ({ fillDate }) => fillDate(around as Element, text, p),
      () => {
        /* What was pasted stays in its box. */
      },
    );
};
