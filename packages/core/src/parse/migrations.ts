import { foreignHint } from "./foreign.js";
import { isObject } from "./pointer.js";
import type { Finding } from "./problem.js";

/** The version of the format this reader works with. */
export const FORMAT_VERSION = 1;

/** Turns a definition of one version of the format into one of the next. Pure: it is given a copy. */
export type Migration = (definition: { readonly [key: string]: unknown }) => {
  readonly [key: string]: unknown;
};

/**
 * Older versions by number, each one step forward. Version 1 is the first, so there is nothing to migrate from yet: when version 2 comes, the
 * step from 1 is added as `1: (definition) => ({ ...definition, diwan: 2, … })`, and every published form of version 1 is still read.
 */
export const MIGRATIONS: { readonly [from: number]: Migration } = {};

/** Brings a definition to the version this reader works with, or says why that cannot be. */
export function migrate(
  root: unknown,
  steps = MIGRATIONS,
  target: number = FORMAT_VERSION,
): { readonly root: unknown; readonly findings: readonly Finding[] } {
  if (!isObject(root)) return { root, findings: [] };
  const wrong = (message: string, pointer = "/diwan"): { root: unknown; findings: readonly Finding[] } => ({
    root: { ...root, diwan: target },
    findings: [{ pointer, code: "version", message, suggestion: String(target) }],
  });
  if (!Object.hasOwn(root, "diwan"))
    return wrong(
      `'diwan' is missing: it names the version of the format, ${target}.${foreignHint(root)}`,
      "",
    );
  const version = root["diwan"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return wrong(
      `'diwan' is the version of the format and must be the number ${target}${typeof version === "string" ? ", without quotes" : ""}.`,
    );
  if (version > target)
    return wrong(
      `This form is written in version ${version} of the format, and this reader knows versions up to ${target}: update Diwan to read it.`,
    );
  let at: { readonly [key: string]: unknown } = root;
  for (let step = version; step < target; step++) {
    const migration = steps[step];
    if (migration === undefined)
      return wrong(
        `Version ${version} of the format is too old: there is no way from it to version ${target}.`,
      );
    at = migration(at);
  }
  return { root: at, findings: [] };
}
