import type { FieldFinding } from "@diwan/core/schema";

/** Fewer bytes than any scan or photograph has: whoever writes so few means another unit. */
const SMALL = 1000;

/** What is said of a `maxSize` that counts something else than bytes. */
export const smallSize = (maxSize: number | undefined, pointer = "/maxSize"): readonly FieldFinding[] =>
  maxSize !== undefined && maxSize < SMALL
    ? [
        {
          pointer,
          code: "outOfRange" as const,
          severity: "warning" as const,
          suggestion: String(maxSize * 1_000_000),
          message: `'maxSize' counts bytes, and hardly a file has so few as ${maxSize}: for megabytes write ${maxSize * 1_000_000}.`,
        },
      ]
    : [];
