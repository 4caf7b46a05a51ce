import { report, type AnswerRules, type Payload } from "@diwan/core";
import { canonicalParts, oneLine } from "../canonical-text.js";
import { partOf } from "../entry-parts.js";
import type { LocationField } from "./location.definition.js";
import type { Grid, GridPlace } from "./location.grid.js";
import { AXES, MOST, numberOf, rounded } from "./location.read.js";

/** Longer than any address; what is longer is a story. */
const MOST_SIGNS = 500;
const MEMBERS = ["latitude", "longitude", "accuracy", "grid", "address"];

let grids: typeof import("./location.grid.js") | undefined;
/** Loads what makes coordinates of grid references. */
export async function loadGrid(): Promise<void> {
  grids ??= await import("./location.grid.js");
}

/** Numbers to the digits that mean something, texts in one line; of a grid reference what it names, whatever was sent beside it. */
function canonical(value: unknown, { grid }: LocationField): unknown {
  if (typeof value !== "object" || !value || Array.isArray(value)) return value;
  const texts = canonicalParts(value, oneLine) as { readonly [member: string]: unknown }; // of an object it makes one
  const members = Object.fromEntries(
    Object.entries(texts).map(([member, one]) => [
      member,
      typeof one === "number" && Number.isFinite(one) && member !== "accuracy" ? rounded(one) : one,
    ]),
  );
  const reference = partOf(members, "grid");
  const place = grid && reference && grids?.placeOfGrid(reference, grid);
  return place ? { ...members, ...place, ...ofDevice(members, place) } : members;
}

/** A device's own position stays as it is where the reference names the square it lies in. */
function ofDevice(members: object, place: { readonly latitude: number; readonly longitude: number }): object {
  const [latitude, longitude, accuracy] = [
    numberOf(members, "latitude"),
    numberOf(members, "longitude"),
    numberOf(members, "accuracy"),
  ];
  if (latitude === undefined || longitude === undefined || accuracy === undefined) return {};
  // Fifteen metres along a meridian: the square of a device's reference and what the grid is told from WGS 84 by.
  const isThere =
    Math.abs(latitude - place.latitude) < 0.00015 &&
    Math.abs(longitude - place.longitude) * Math.cos((latitude * Math.PI) / 180) < 0.00015;
  return isThere ? { latitude, longitude, accuracy } : {};
}

export const locationRules: AnswerRules<LocationField> = {
  canonical,
  check:
    ({ by = ["address", "coordinates"], grid, area }) =>
    (payload) => {
      const { value } = payload;
      if (typeof value !== "object" || !value || Array.isArray(value)) return report(payload, "type");
      const given = value as { readonly [member: string]: unknown }; // each member is looked at
      const isAsked = (member: string): boolean => {
        if (member === "address") return by.includes("address");
        if (!by.includes("coordinates")) return false;
        // Beside a reference stands what it names; without one, coordinates are an answer of another field.
        return member === "grid" ? grid !== undefined : grid === undefined || given["grid"] !== undefined;
      };
      for (const member of Object.keys(given)) {
        if (!MEMBERS.includes(member)) return report(payload, "type");
        if (!isAsked(member)) report(payload, "unknown", undefined, member);
      }
      if (payload.issues.length) return;
      const { address, accuracy } = given;
      if (address !== undefined && typeof address !== "string") report(payload, "type", undefined, "address");
      else if (address !== undefined && [...address].length > MOST_SIGNS)
        report(payload, "tooLong", { count: MOST_SIGNS }, "address");
      const place = grid === undefined ? given : gridPlace(given, grid);
      if (grid === undefined) checkCoordinates(payload, given);
      else if (given["grid"] !== undefined && !place) report(payload, "gridReference", undefined, "grid");
      if (payload.issues.length) return;
      const [latitude, longitude] = AXES.map((axis) => numberOf(place, axis));
      const isExact = accuracy === undefined || (typeof accuracy === "number" && accuracy > 0);
      if (!isExact || (accuracy !== undefined && latitude === undefined)) return report(payload, "type");
      if (area && latitude !== undefined && longitude !== undefined) {
        const isInside =
          latitude >= area.south &&
          latitude <= area.north &&
          longitude >= area.west &&
          longitude <= area.east;
        if (!isInside) report(payload, "outsideArea");
      }
    },
};

type Given = { readonly [member: string]: unknown };

/** Both or neither, each a number that there is. */
function checkCoordinates(payload: Payload, given: Given): void {
  if (AXES.every((axis) => given[axis] === undefined)) return;
  for (const axis of AXES) {
    const degrees = given[axis];
    if (degrees === undefined) report(payload, "required", undefined, axis);
    else if (typeof degrees !== "number" || !(Math.abs(degrees) <= MOST[axis]))
      report(payload, "coordinate", undefined, axis);
  }
}

/** What a reference names. */
function gridPlace(given: Given, grid: Grid): GridPlace | undefined {
  // A reference that nobody has looked at would pass for right.
  if (!grids) throw new Error("the grids of locations are not loaded");
  return grids.placeOfGrid(partOf(given, "grid"), grid);
}
