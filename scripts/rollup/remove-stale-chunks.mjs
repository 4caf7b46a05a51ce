/** Deletes chunks of earlier builds, only after the new ones are written: a site being served, or a test, finds the old files until then. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

export function removeStaleChunks() {
  return {
    name: "remove-stale-chunks",
    writeBundle({ dir }, bundle) {
      const chunks = join(dir, "chunks");
      const isFresh = (name) => Object.hasOwn(bundle, `chunks/${name.replace(/\.(map|br|gz)$/, "")}`);
      for (const name of existsSync(chunks) ? readdirSync(chunks) : [])
        if (!isFresh(name)) rmSync(join(chunks, name));
    },
  };
}
