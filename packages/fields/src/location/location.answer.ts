import { answerTypeOf } from "@diwan/core";
import { isolatedCode } from "../code.js";
import { partOf } from "../entry-parts.js";
import type { Display } from "../field-type.js";
import type { LocationField } from "./location.definition.js";
import { AXES, inMetres, numberOf } from "./location.read.js";

/** Rules of the grids, and of no others, are loaded where a form asks for a reference. */
let needsGrid = false;

/** `{ latitude, longitude, accuracy, grid, address }`, or what was entered in place of them. */
export const locationAnswer = answerTypeOf<LocationField>({
  celType: "map",
  asked: ({ grid }) => void (needsGrid ||= grid !== undefined),
  async rules() {
    const { loadGrid, locationRules } = await import("./location.rules.js");
    if (needsGrid) await loadGrid();
    return locationRules;
  },
});

/** The address, then the place, then how exact it is. `locale` needs the group `location`. */
export const locationDisplay: Display<LocationField> = (value, _field, { locale }) => {
  const [latitude, longitude] = [numberOf(value, "latitude"), numberOf(value, "longitude")];
  const written = (degrees: number): string => locale.number(degrees, { maximumFractionDigits: 6 });
  const grid = partOf(value, "grid");
  const accuracy = numberOf(value, "accuracy");
  const entered = AXES.map((axis) => partOf(value, axis) || (numberOf(value, axis) ?? ""));
  const coordinates =
    latitude !== undefined && longitude !== undefined
      ? locale.t("location.at", { latitude: written(latitude), longitude: written(longitude) })
      : entered.join(" ").trim();
  return [
    partOf(value, "address"),
    grid ? isolatedCode(grid) : coordinates,
    accuracy === undefined || grid
      ? ""
      : locale.t("location.within", { distance: inMetres(accuracy, locale) }),
  ].filter(Boolean);
};
