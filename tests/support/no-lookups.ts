/** Sources of a server whose tests look nothing up: each is known, and finds nothing. */
import type { Lookups } from "@diwan/server";

export const noLookups: Lookups = {
  has: () => true,
  ask: () => Promise.resolve({ record: null }),
};
