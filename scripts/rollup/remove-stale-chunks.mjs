/** Deletes chunks of earlier builds, only after the new ones are written: a site being served, or a test, finds the old files until then. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, sep } from "node:path";

export function removeStaleChunks() {
  return {
    name: "remove-stale-chunks",
    writeBundle({ dir }, bundle) {
      const chunks = join(dir, "chunks");
      if (!existsSync(chunks)) return;
      const isFresh = (path) => Object.hasOwn(bundle, path.replace(/\.(br|gz)$/, ""));
      const holds = (folder) => Object.keys(bundle).some((path) => path.startsWith(`${folder}/`));
      for (const entry of readdirSync(chunks, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name);
        const path = file.slice(dir.length + 1).replaceAll(sep, "/");
        if (entry.isDirectory() ? !holds(path) : !isFresh(path))
          rmSync(file, { recursive: true, force: true });
      }
    },
  };
}
