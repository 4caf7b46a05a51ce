/**
 * The form every contender of the bench shows: text, email, number, select, radios, checkboxes, textarea, date in turn; every tenth
 * field is shown only when the first one reads "yes". One page, everything required.
 */
const TYPES = ["text", "email", "number", "select", "radios", "checkboxes", "textarea", "date"];
export const CONDITIONAL = (i) => i % 10 === 9;
export const typeOf = (i) => TYPES[i % TYPES.length];
export const nameOf = (i) => `q${i}`;
export const labelOf = (i) => `Question ${i + 1}`;
export const HINT = "As it stands on your letter";
export const OPTIONS = [
  { value: "one", label: "First choice" },
  { value: "two", label: "Second choice" },
  { value: "three", label: "Third choice" },
];

/** @param {number} n */
export function definitionOf(n) {
  const fields = Array.from({ length: n }, (_, i) => ({
    type: typeOf(i),
    name: nameOf(i),
    label: labelOf(i),
    hint: HINT,
    ...(["select", "radios", "checkboxes"].includes(typeOf(i)) ? { options: OPTIONS } : {}),
    ...(CONDITIONAL(i) ? { showWhen: `${nameOf(0)} == 'yes'` } : {}),
  }));
  return {
    diwan: 1,
    id: `bench-${n}`,
    version: "1",
    languages: ["en"],
    title: "Bench",
    privacy: { purpose: "To measure", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "all", title: "All questions", fields }],
  };
}
