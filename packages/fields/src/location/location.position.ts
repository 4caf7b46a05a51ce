import type { Grid } from "./location.grid.js";
import { rounded } from "./location.read.js";

/** Where the device is, as an answer has it. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  /** Metres. */
  readonly accuracy: number;
  readonly grid?: string;
}

/** Time enough for a satellite's fix under an open sky, and not so long that somebody gives up. */
const TIMEOUT = 20_000;

/**
 * Asks the device where it is, once: only ever called when the button for it was pressed. `"denied"` where the citizen or the page's policy does not allow it, `"failed"` where
 * it is not known in time (Geolocation, W3C).
 */
export async function findPosition(grid: Grid | undefined): Promise<Position | "denied" | "failed"> {
  const found = await new Promise<GeolocationPosition | "denied" | "failed">((resolve) => {
    // Pages that are not served over HTTPS have no such thing in some browsers.
    const { geolocation } = navigator as { readonly geolocation?: Geolocation };
    if (!geolocation) return resolve("failed");
    geolocation.getCurrentPosition(
      resolve,
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? "denied" : "failed"),
      { enableHighAccuracy: true, timeout: TIMEOUT, maximumAge: 0 },
    );
  });
  if (typeof found === "string") return found;
  const { latitude, longitude, accuracy } = found.coords;
  const place = {
    latitude: rounded(latitude),
    longitude: rounded(longitude),
    accuracy: Math.max(1, Math.ceil(accuracy)),
  };
  if (!grid) return place;
  const reference = (await import("./location.grid.js")).gridOfPlace(latitude, longitude, grid);
  return reference === undefined ? "failed" : { ...place, grid: reference };
}
