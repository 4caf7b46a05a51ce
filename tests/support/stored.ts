/** What earlier code has stored and sent: the sets that `scripts/stored-fixtures.mjs` wrote, one folder for each commit that did. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, constants } from "node:zlib";
import type { Answers, Definition, Submission } from "@diwan/core";
import type { Receipt } from "@diwan/server";

const root = fileURLToPath(new URL("../fixtures/stored/", import.meta.url));

interface Kept {
  readonly answers: Answers;
  readonly key: string;
  readonly [more: string]: unknown;
}

/** A person without a script, in the middle of something: where they are, and what the page they have open sends next. */
export interface StoredVisit {
  readonly url: string;
  readonly cookie: string;
  readonly title: string;
  /** What is kept of them; nothing once their application was sent. */
  readonly kept?: Kept;
  readonly post?: {
    readonly url: string;
    readonly headers: { readonly [name: string]: string };
    readonly body?: string;
    readonly base64?: string;
  };
  readonly leads?: { readonly location: string; readonly kept?: Kept };
}
interface StoredDraft {
  readonly code: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly sent: { readonly [name: string]: unknown };
  readonly resumed: { readonly [name: string]: unknown };
}
export interface StoredServer {
  readonly now: string;
  readonly timeZone: string;
  readonly agencyToken: string;
  readonly webhook: { readonly url: string; readonly secret: string };
  readonly keys: string;
  readonly forms: { readonly stored: readonly string[] };
  readonly submissions: readonly {
    readonly sent: Submission;
    readonly reference: string;
    readonly receivedAt: string;
    readonly secret: string;
  }[];
  readonly statuses: { readonly [reference: string]: object };
  readonly forgotten: { readonly reference: string; readonly secret: string };
  readonly chain: {
    readonly links: number;
    readonly submissions: number;
    readonly removed: number;
    readonly head: { readonly seq: number; readonly hash: string };
  };
  readonly drafts: {
    readonly changed: StoredDraft;
    readonly midway: StoredDraft;
    readonly checking: StoredDraft;
  };
  readonly throttled: { readonly code: string; readonly secret: string };
  readonly used: { readonly code: string; readonly secret: string };
  readonly uploads: {
    readonly waiting: {
      readonly id: string;
      readonly name: string;
      readonly size: number;
      readonly type: string;
      readonly hash: string;
    };
    readonly unfinished: {
      readonly id: string;
      readonly size: number;
      readonly sent: number;
      readonly rest: string;
      readonly type: string;
    };
    readonly ofWhole: { readonly path: string; readonly content: string };
  };
  readonly whole: string;
  readonly outbox: readonly {
    readonly id: string;
    readonly reference: string;
    readonly attempts: number;
    readonly last_error: string | null;
    readonly isDelivered: boolean;
    readonly isDead: boolean;
  }[];
  readonly exported: readonly object[];
  readonly visits: { readonly [name: string]: StoredVisit };
}

interface StoredDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly autoIncrement: boolean;
    readonly entries: readonly (readonly [key: string, value: { savedAt: number }])[];
  }[];
}
export interface BrowserStorage {
  readonly local: { readonly [key: string]: string };
  readonly session: { readonly [key: string]: string };
  readonly databases: readonly StoredDatabase[];
  readonly history: object | null;
}
export interface BrowserDraft {
  readonly draft: "device" | "session";
  readonly storage: BrowserStorage;
  /** What the form showed when the code that kept it opened it again. */
  readonly shown: {
    readonly title: string;
    readonly page: string;
    readonly answers: Answers;
    readonly notice: string;
    readonly unfit: readonly (readonly [string, string])[];
    readonly files: readonly string[];
  };
  /** Idempotency key of an attempt to send that nobody has answered. */
  readonly key?: string;
}

export interface StoredSet {
  /** The commit whose code wrote it. */
  readonly name: string;
  readonly folder: string;
  readonly server: StoredServer;
  readonly drafts: { readonly [name: string]: BrowserDraft };
  readonly names: {
    readonly [kind: string]: readonly string[] | { readonly [entry: string]: readonly string[] };
  };
  readonly receipts: readonly Receipt[];
  form(name: string): Definition;
  text(path: string): string;
}

// Each file is what the script wrote; tests of what is in them say what does not hold.
const json = (folder: string, path: string): never =>
  JSON.parse(readFileSync(join(folder, path), "utf8")) as never;

export const storedSets: readonly StoredSet[] = readdirSync(root)
  .filter((name) => existsSync(join(root, name, "server.json")))
  .map((name) => {
    const folder = join(root, name);
    return {
      name,
      folder,
      server: json(folder, "server.json"),
      drafts: json(folder, "drafts.json"),
      names: json(folder, "names.json"),
      receipts: readdirSync(join(folder, "receipts")).map((file): Receipt =>
        json(folder, join("receipts", file)),
      ),
      form: (id) => json(folder, `forms/${id}.form.json`),
      text: (path) => readFileSync(join(folder, path), "utf8"),
    };
  });

/** Unpacks a server's folder. The library for uploads looks at the machine's clock and no other: what had arrived of a file arrived today. */
export function unpack({ folder }: StoredSet, to: string): void {
  const archive = brotliDecompressSync(readFileSync(join(folder, "folder.tar.br")), {
    params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 },
  });
  const { status, stderr } = spawnSync("tar", ["-xf", "-", "-C", to], { input: archive });
  if (status !== 0) throw new Error(String(stderr));
  const incoming = join(to, "uploads/incoming");
  for (const file of readdirSync(incoming).filter((one) => one.endsWith(".json"))) {
    writeFileSync(
      join(incoming, file),
      JSON.stringify({ ...(json(incoming, file) as object), creation_date: new Date().toISOString() }),
    );
  }
}
