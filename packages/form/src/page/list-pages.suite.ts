/** A form with a list whose items have pages of their own, and what is to be seen of it. */
import type { Definition } from "@diwan/core";
import { all, definitionOf, title, until, type Mounted } from "../element/form.suite.js";

const own = (en: string, ar: string): object => ({ en, ar });

/** A list whose items ask three questions, between two other pages. */
export const vehicles = (more: object = {}): Definition =>
  definitionOf([
    {
      id: "you",
      title: { en: "About you", ar: "عنك" },
      fields: [{ type: "text", name: "called", label: own("Name", "الاسم"), optional: true }],
    },
    {
      id: "cars",
      title: { en: "Vehicles", ar: "المركبات" },
      fields: [
        {
          type: "list",
          name: "cars",
          label: own("Your vehicles", "مركباتك"),
          item: own("Vehicle", "المركبة"),
          max: 3,
          ...more,
          fields: [
            { type: "text", name: "plate", label: own("Plate", "اللوحة") },
            { type: "text", name: "make", label: own("Make", "الصانع") },
            { type: "number", name: "co2", label: own("CO2", "الانبعاثات"), optional: true },
          ],
        },
      ],
    },
    {
      id: "more",
      title: { en: "More", ar: "المزيد" },
      fields: [{ type: "text", name: "remark", label: own("Remark", "ملاحظة"), optional: true }],
    },
  ] as unknown as Definition["pages"]);

export const TWO = [
  { plate: "AA1", make: "Fiat" },
  { plate: "BB2", make: "Seat", co2: 90 },
];
export const withTwo = (form: Mounted["form"]): void => {
  form.answers = { cars: TWO };
};
export const status = (mounted: Mounted): string | null | undefined =>
  all(mounted, "[role=status]")[0]?.textContent;
export const cards = (mounted: Mounted): string[] =>
  all(mounted, ".diwan-card").map((card) => card.textContent.replace(/\s+/g, " ").trim());
export const focused = ({ root }: Mounted): string =>
  root.activeElement?.textContent.replace(/\s+/g, " ").trim() ?? "";
export const pages = ({ events }: Mounted): unknown[] =>
  events.filter(({ type }) => type === "diwan-page").map(({ detail }) => detail);
export const back = async (mounted: Mounted, to: string): Promise<void> => {
  history.back();
  await until(() => title(mounted) === to, `the page "${to}", on "${title(mounted)}"`);
};
