/**
 * Made anew whenever it is called, as a component's render function makes it.
 * @returns {import("@diwan/fields").Definition}
 */
export const definition = () => ({
  diwan: 1,
  id: "framework",
  version: "1",
  languages: ["en"],
  title: "A form in a framework",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "About you",
      fields: [
        { type: "text", name: "full_name", label: "Full name" },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          fields: [{ type: "text", name: "plate", label: "Plate" }],
        },
      ],
    },
  ],
});
export const answers = () => ({ full_name: "Ann" });
export const homes = () => [
  { value: "own", label: "Own" },
  { value: "rent", label: "Rent" },
];
export const send = async () => ({ reference: "R-1" });
/** @param {readonly string[]} cities */
export const later = (cities) => String.fromCharCode((cities.at(-1) ?? "a").charCodeAt(0) + 1);
