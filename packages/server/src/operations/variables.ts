import { readFileSync } from "node:fs";
import { ConfigurationError } from "../configuration.js";

export type Environment = { readonly [name: string]: string | undefined };

/** `probesPort` → `DIWAN_PROBES_PORT`. */
export const variableOf = (name: string): string =>
  `DIWAN_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

export function readFileOf(path: string, what: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new ConfigurationError([`${what} cannot be read (${code}).`]);
  }
}

/** The text of a setting from `DIWAN_…`, or from the file that `DIWAN_…_FILE` names (as Docker and Kubernetes hand over secrets). */
export function readVariable(name: string, environment: Environment): string | undefined {
  const variable = variableOf(name);
  const file = environment[`${variable}_FILE`];
  const text = environment[variable];
  if (file !== undefined && text !== undefined)
    throw new ConfigurationError([`${variable} and ${variable}_FILE are both set: one of them.`]);
  const value = file === undefined ? text : readFileOf(file, `The file that ${variable}_FILE names`).trim();
  if (value === undefined) return undefined;
  if (!value.trim())
    throw new ConfigurationError([
      `${file === undefined ? variable : `The file that ${variable}_FILE names`} is empty.`,
    ]);
  return value;
}
