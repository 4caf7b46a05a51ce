/** Pictures of stories beside those kept in tests/fixtures/looks: what a change does to the looks of the themes is seen, and taken with UPDATE_LOOKS=1. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const folder = join(import.meta.dirname, "../fixtures/looks");
const isUpdate = process.env["UPDATE_LOOKS"] === "1";

/** What pictures depend on beside the code: other fonts or another engine draw other pictures of the same page. */
export interface Drawn {
  readonly chromium: string;
  readonly fonts: string;
}
const about = join(folder, "drawn-with.json");

/** Why pictures made here cannot be compared with those kept; `undefined` where they can be. */
export function whyNotComparable(here: Drawn): string | undefined {
  if (isUpdate) return undefined;
  if (!existsSync(about)) return "there are no pictures to compare with";
  const kept = JSON.parse(readFileSync(about, "utf8")) as Drawn;
  return kept.chromium === here.chromium && kept.fonts === here.fonts
    ? undefined
    : `the pictures kept were drawn by Chromium ${kept.chromium} with fonts ${kept.fonts}, and here it is ${here.chromium} with ${here.fonts}`;
}

export function keepDrawn(here: Drawn): void {
  if (!isUpdate) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(about, `${JSON.stringify(here, null, 2)}\n`);
}

/** What is different from the picture kept, in words; `undefined` where nothing is. */
export function compareLook(name: string, picture: Buffer): string | undefined {
  const path = join(folder, `${name}.png`);
  if (isUpdate) {
    writeFileSync(path, picture);
    return undefined;
  }
  if (!existsSync(path)) return `${name} has no picture yet: run with UPDATE_LOOKS=1`;
  const [kept, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(picture)];
  if (kept.width !== now.width || kept.height !== now.height)
    return `${name} is ${now.width} × ${now.height}, and was ${kept.width} × ${kept.height}`;
  const different = pixelmatch(kept.data, now.data, undefined, now.width, now.height, { threshold: 0.1 });
  return different > 20 ? `${name} differs in ${different} points` : undefined;
}
