import { fsyncSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { syncPath } from "./sync-path.js";

/** What of Emscripten's open files is needed here. */
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface NodeMount {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  readonly realPath: (node: unknown) => string;
}

/** Flushes a folder and everything in it. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) syncTree(join(folder, entry.name));
    else if (entry.isFile()) syncPath(join(folder, entry.name));
  }
  syncPath(folder);
}

/**
 * PGlite's folder, with a real `fsync`. As it comes, PGlite runs PostgreSQL with `-F` and its file system has no `fsync` at all: a commit would survive
 * a killed process but not a power cut. See `DURABLE_PARAMS`.
 */
export class DurableFs extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS["init"]>[1]): ReturnType<NodeFS["init"]> {
    const made = await super.init(pg, options);
    const patch = (module: object): void => {
      // Emscripten's module object; NODEFS is on it because PGlite's own NodeFS mounts it from there.
      const { NODEFS } = module as { readonly NODEFS: NodeMount };
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        // A folder has no file of its own open, and its names must reach the disk too.
        if (nfd === undefined) syncPath(NODEFS.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...made.emscriptenOpts, preRun: [...(made.emscriptenOpts.preRun ?? []), patch] },
    };
  }
}

/** PGlite's start parameters with `fsync` on. The default method is `fdatasync`, which Emscripten answers without doing anything. */
export const durableParams = (defaults: readonly string[]): string[] => [
  ...defaults.filter((each) => each !== "-F"),
  "-c",
  "fsync=on",
  "-c",
  "wal_sync_method=fsync",
];
