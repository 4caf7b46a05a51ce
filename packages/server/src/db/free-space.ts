import { statfsSync } from "node:fs";
import { UnavailableError } from "../unavailable.js";

/** Bytes that stay free where a folder is: PostgreSQL makes its log in pieces of 16 MiB, and PGlite on a full disk spins for ever. */
export const RESERVE = 64 * 1024 * 1024;

export interface FreeSpaceOptions {
  /** Bytes that must stay free; default 64 MiB. */
  readonly reserve?: number;
  /** Bytes that an ordinary account may still write; for tests. */
  readonly free?: (folder: string) => number;
}

const freeBytesNow = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** What adds to a database. Deleting is let through: it is how room is made. */
const ADDS = /^\s*(insert|update|create|alter|with)\b/i;

/** Throws before a statement that would be written where there is no room for it. */
export function freeSpaceGuard(
  folder: string,
  { reserve = RESERVE, free = freeBytesNow }: FreeSpaceOptions = {},
): { check(sql?: string): void } {
  return {
    check(sql = "insert") {
      if (!ADDS.test(sql) || free(folder) >= reserve) return;
      throw new UnavailableError(
        "disk",
        `Fewer than ${Math.round(reserve / 1024 / 1024)} MiB are free where the database is`,
        60,
      );
    },
  };
}
