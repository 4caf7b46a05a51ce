import { readFileSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How much of two screenshots differs, 0 to 1. Writes the difference beside them for whoever looks.
 * @throws when their sizes differ */
export function difference(first: string, second: string, diff: string): number {
  const read = (path: string) => PNG.sync.read(readFileSync(path));
  const a = read(first),
    b = read(second);
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(
      `the pictures have different sizes: ${first} ${a.width} × ${a.height}, ${second} ${b.width} × ${b.height}`,
    );
  const marked = new PNG({ width: a.width, height: a.height });
  const count = pixelmatch(a.data, b.data, marked.data, a.width, a.height, { threshold: 0.1 });
  writeFileSync(diff, PNG.sync.write(marked));
  return count / (a.width * a.height);
}
