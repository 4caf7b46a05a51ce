import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { summaryOf, type Receipt, type SubmissionStore } from "./store.js";
import type { Submission } from "@diwan/core";

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EEXIST";
const isAbsent = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Form ids and keys come from outside; a digest of them is a safe file name. */
const fileOf = ({ form, key }: Pick<Submission, "form" | "key">): string => `${createHash("sha256").update(JSON.stringify([form, key])).digest("hex")}.json`;

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder, and does not need to.
  if (process.platform === "win32") return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/**
 * A store in a folder, for one machine and no set-up. Any number of processes may share it: the file system's own `link`, which fails when the name
 * exists, decides who was first.
 *
 * - `kept/<digest of form and key>.json` is the submission; it is there whole or not at all.
 * - `references/<reference>.json` is the same file under its other name. It is made first, so it may be left over from a killed process: it counts
 *   only when the file of its key has the same reference.
 */
export function folderStore(folder: string): SubmissionStore {
  const [kept, references, writing] = [join(folder, "kept"), join(folder, "references"), join(folder, "writing")];
  let ready: Promise<unknown> | undefined;
  const prepare = (): Promise<unknown> => (ready ??= Promise.all([kept, references, writing].map((each) => mkdir(each, { recursive: true, mode: 0o700 }))));

  async function read(path: string): Promise<Receipt | undefined> {
    try {
      // Only this module writes here, and only whole receipts.
      return JSON.parse(await readFile(path, "utf8")) as Receipt;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  /** Writes a receipt to disk under a name nobody reads; returns its path. */
  async function write(receipt: Receipt): Promise<string> {
    const path = join(writing, randomUUID());
    const handle = await open(path, "wx", 0o600);
    try {
      await handle.writeFile(JSON.stringify(receipt));
      await handle.sync();
    } finally {
      await handle.close();
    }
    return path;
  }

  /** False when the reference is taken. */
  const claim = (path: string, reference: string): Promise<boolean> =>
    link(path, join(references, `${reference}.json`)).then(() => true, (error: unknown) => { if (isTaken(error)) return false; throw error; });

  return {
    async keep(submission, { reference: next, fingerprint, now }) {
      await prepare();
      const home = join(kept, fileOf(submission));
      for (;;) {
        const before = await read(home);
        if (before) {
          // Another call may have made the name and not yet have made it last.
          await syncFolder(kept);
          return before;
        }
        const receipt: Receipt = { reference: next(), receivedAt: now.toISOString(), fingerprint, submission };
        const path = await write(receipt);
        try {
          if (!(await claim(path, receipt.reference))) continue;
          try {
            await link(path, home);
          } catch (error) {
            await rm(join(references, `${receipt.reference}.json`));
            if (isTaken(error)) continue;
            throw error;
          }
          await Promise.all([syncFolder(references), syncFolder(kept)]);
          return receipt;
        } finally {
          await rm(path, { force: true });
        }
      }
    },

    find: (form, key) => read(join(kept, fileOf({ form, key }))),

    async get(reference) {
      if (!/^[0-9A-Z-]+$/.test(reference)) return undefined;
      const receipt = await read(join(references, `${reference}.json`));
      const first = receipt && (await read(join(kept, fileOf(receipt.submission))));
      return first?.reference === reference ? first : undefined;
    },

    async list() {
      await prepare();
      const files = (await readdir(kept)).filter((name) => name.endsWith(".json"));
      const receipts = await Promise.all(files.map((name) => read(join(kept, name))));
      return receipts.flatMap((receipt) => (receipt ? [summaryOf(receipt)] : [])).sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
    },
  };
}
