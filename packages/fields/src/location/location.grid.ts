/// <reference path="./geodesy.d.ts" />
import { cleanDigits } from "@diwan/i18n";
import Mgrs, { LatLon as MgrsPoint } from "geodesy/mgrs.js";
import OsGridRef, { LatLon as OsPoint } from "geodesy/osgridref.js";
import { rounded } from "./location.read.js";

export type Grid = "osgb" | "mgrs";

/** A place by its reference, in WGS 84. */
export interface GridPlace {
  readonly grid: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Metres around it within which all of the reference's square lies. */
  readonly accuracy: number;
}

/** Two letters and as many figures of easting as of northing; zone, band and square before them in the MGRS. */
const WRITTEN: { readonly [grid in Grid]: RegExp } = {
  osgb: /^([A-Z]{2})((?:\d\d){1,5})$/,
  mgrs: /^(\d{1,2}[C-X][A-Z]{2})((?:\d\d){1,5})$/,
};

/** The datum of the Ordnance Survey is told from WGS 84 to within 5 metres by the transformation of seven parameters. */
const EXACT: { readonly [grid in Grid]: number } = { osgb: 5, mgrs: 1 };

/** Easting and northing of the middle of a square, whose reference names its south-western corner. */
const middle = (corner: { readonly easting: number; readonly northing: number }, side: number) =>
  [corner.easting + side / 2, corner.northing + side / 2] as const;

/** What a grid reference names, with the reference in the one way it is kept; `undefined` for none there is. */
export function placeOfGrid(entered: string, grid: Grid): GridPlace | undefined {
  const compact = cleanDigits(entered).toUpperCase().replace(/\s+/g, "");
  const [, square = "", figures = ""] = WRITTEN[grid].exec(compact) ?? [];
  if (!square) return undefined;
  const half = figures.length / 2;
  const spaced = `${square} ${figures.slice(0, half)} ${figures.slice(half)}`;
  const side = 10 ** (5 - half);
  const accuracy = Math.max(EXACT[grid], Math.ceil(side * Math.SQRT1_2));
  try {
    if (grid === "osgb") {
      const corner = OsGridRef.parse(spaced);
      const { lat, lon } = new OsGridRef(...middle(corner, side)).toLatLon();
      return {
        grid: corner.toString(figures.length),
        latitude: rounded(lat),
        longitude: rounded(lon),
        accuracy,
      };
    }
    const corner = Mgrs.parse(spaced.replace(/^(\d+[A-Z])/, "$1 "));
    const { zone, band, e100k, n100k } = corner;
    const { lat, lon } = new Mgrs(zone, band, e100k, n100k, ...middle(corner, side)).toUtm().toLatLon();
    return {
      grid: corner.toString(figures.length),
      latitude: rounded(lat),
      longitude: rounded(lon),
      accuracy,
    };
  } catch {
    return undefined;
  }
}

/** The reference of a place to one metre, or to ten where the grid is told no better; `undefined` outside the grid. */
export function gridOfPlace(latitude: number, longitude: number, grid: Grid): string | undefined {
  try {
    return grid === "osgb"
      ? new OsPoint(latitude, longitude).toOsGrid().toString(8)
      : new MgrsPoint(latitude, longitude).toUtm().toMgrs().toString(10);
  } catch {
    return undefined;
  }
}
