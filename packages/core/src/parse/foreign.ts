import { isObject } from "./pointer.js";

/** Forms of other systems, by what their files always have. */
const SYSTEMS: readonly (readonly [
  system: string,
  is: (root: { readonly [key: string]: unknown }) => boolean,
])[] = [
  ["Form.io", (root) => Array.isArray(root["components"]) || Array.isArray(root["controls"])],
  [
    "SurveyJS",
    (root) =>
      Array.isArray(root["elements"]) ||
      (Array.isArray(root["pages"]) &&
        root["pages"].some((page) => isObject(page) && Array.isArray(page["elements"]))),
  ],
  [
    "DEFRA",
    (root) =>
      Array.isArray(root["pages"]) &&
      root["pages"].some((page) => isObject(page) && Array.isArray(page["components"])),
  ],
  ["JSON Schema", (root) => root["type"] === "object" && isObject(root["properties"])],
];

/** " This looks like a SurveyJS form: …", for somebody who opens the wrong file; empty when it looks like nothing known. */
export function foreignHint(root: { readonly [key: string]: unknown }): string {
  const system = SYSTEMS.find(([, is]) => is(root))?.[0];
  return system === undefined
    ? ""
    : ` This looks like a ${system} form: it must be rewritten as a definition first.`;
}
