/** A small form with nothing wrong in it, for the tests to break one thing at a time. */
export const whole = (): Json =>
  JSON.parse(
    JSON.stringify({
      diwan: 1,
      id: "permit",
      version: "2026.1",
      languages: ["en"],
      title: "Apply for a permit",
      privacy: { purpose: "To issue your permit", retention: "P13M", notice: "/privacy" },
      pages: [
        {
          id: "about",
          title: "About you",
          fields: [
            { type: "name", name: "full_name", label: "Full name" },
            {
              type: "radios",
              name: "tenure",
              label: "Own or rent?",
              options: [
                { value: "own", label: "Own" },
                {
                  value: "rent",
                  label: "Rent",
                  fields: [{ type: "date", name: "lease_end", label: "Lease end", earliest: "today" }],
                },
              ],
            },
            { type: "number", name: "age", label: "Age", whole: true, min: 0, max: 120 },
            {
              type: "checkboxes",
              name: "needs",
              label: "Needs",
              options: [
                { value: "ramp", label: "Ramp" },
                { divider: "or" },
                { value: "none", label: "None", exclusive: true },
              ],
            },
            { type: "yes-no", name: "badge", label: "Badge?" },
          ],
        },
        {
          id: "vehicles",
          title: "Vehicles",
          showWhen: "tenure == 'rent'",
          fields: [
            {
              type: "list",
              name: "vehicles",
              label: "Vehicles",
              item: "Vehicle",
              min: 1,
              max: 3,
              fields: [
                { type: "text", name: "plate", label: "Plate", pattern: "[A-Z0-9 ]{2,10}" },
                { type: "number", name: "co2", label: "CO2", whole: true, showWhen: "plate == 'X'" },
              ],
            },
            { type: "money", name: "income", label: "Income", currency: "BHD", min: "0.500" },
            { type: "address", name: "home", label: "Home", countries: ["BH"] },
          ],
        },
      ],
      calculations: { fee: "size(vehicles) * 45.00" },
      summary: [{ calculation: "fee", label: "To pay", currency: "BHD" }],
    }),
  ) as Json; // what was read from an object's text is an object

export type Json = { [key: string]: unknown };

/** Sets, or with `undefined` removes, what stands at a pointer; `-` appends to a list. */
export function set(root: Json, pointer: string, value: unknown): Json {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((at, key) => (at as Json)[key], root) as Json; // the tests name places that exist
  if (Array.isArray(holder) && last === "-") holder.push(value);
  else if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return root;
}
