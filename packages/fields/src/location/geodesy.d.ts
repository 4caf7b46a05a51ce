/** What is used of geodesy, which has no types of its own. */
declare module "geodesy/osgridref.js" {
  export class LatLon {
    constructor(latitude: number, longitude: number);
    /** @throws for a place outside the grid */
    toOsGrid(): OsGridRef;
  }
  export default class OsGridRef {
    constructor(easting: number, northing: number);
    /** @throws for what is no reference */
    static parse(text: string): OsGridRef;
    readonly easting: number;
    readonly northing: number;
    toLatLon(): { readonly lat: number; readonly lon: number };
    toString(digits?: number): string;
  }
}
declare module "geodesy/mgrs.js" {
  export class LatLon {
    constructor(latitude: number, longitude: number);
    /** @throws for a place beyond the grid, near a pole */
    toUtm(): { toMgrs(): Mgrs };
  }
  export default class Mgrs {
    /** @throws for a square that there is not */
    constructor(zone: number, band: string, e100k: string, n100k: string, easting: number, northing: number);
    /** @throws for what is no reference */
    static parse(text: string): Mgrs;
    readonly zone: number;
    readonly band: string;
    readonly e100k: string;
    readonly n100k: string;
    readonly easting: number;
    readonly northing: number;
    toUtm(): { toLatLon(): { readonly lat: number; readonly lon: number } };
    toString(digits?: number): string;
  }
}
