import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

declare module "vitest" {
  /** What `scratch.ts` gives to every test file. */
  interface ProvidedContext {
    readonly scratch: string;
  }
}

/** A new empty folder, which ends with the run: what makes a file in it a moment after the test is over finds it. */
export const temporary = (name: string): string => mkdtempSync(join(inject("scratch"), `${name}-`));
