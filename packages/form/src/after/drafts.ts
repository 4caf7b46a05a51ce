import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { draftName } from "../draft-mark.js";
import type { Draft } from "../stages.js";

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Older drafts are forgotten: whoever shares the device should not find them years later. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
const PAUSE = 250;

/** Where one form's draft is kept: the tab's own storage (`session`), or the device's database with a marker that one is there. */
export class Drafts {
  readonly #name: string;
  readonly #onDevice: boolean;
  #next: (() => Draft) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<unknown> = Promise.resolve();
  readonly #failed: () => void;

  constructor(form: string, onDevice: boolean, failed: () => void) {
    this.#name = draftName(form);
    this.#onDevice = onDevice;
    this.#failed = failed;
    addEventListener("pagehide", this.flush);
  }

  stop(): void {
    this.flush();
    removeEventListener("pagehide", this.flush);
  }

  async load(): Promise<Draft | undefined> {
    const draft = this.#onDevice ? await (await database()).get("drafts", this.#name) : parse(sessionStorage.getItem(this.#name));
    return draft && Date.now() - draft.savedAt < KEPT_FOR ? draft : undefined;
  }

  /** Keeps a draft once typing pauses. */
  save(draft: () => Draft): void {
    this.#next = draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, PAUSE);
  }

  /** Keeps what is waiting, now. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    const draft = this.#next?.();
    this.#next = undefined;
    if (draft) this.#queue(async () => {
      if (!this.#onDevice) return sessionStorage.setItem(this.#name, JSON.stringify(draft));
      localStorage.setItem(this.#name, "1");
      await (await database()).put("drafts", draft, this.#name);
    });
  };

  /** Forgets the draft. Resolves when it is gone. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#queue(async () => {
      if (!this.#onDevice) return sessionStorage.removeItem(this.#name);
      await (await database()).delete("drafts", this.#name);
      localStorage.removeItem(this.#name);
    });
    await this.#work;
  }

  /** One after the other, so that a late write cannot bring a cleared draft back. */
  #queue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch(this.#failed);
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
const database = (): Promise<IDBPDatabase<Schema>> => (opened ??= openDB<Schema>("diwan", 1, {
  upgrade: (db) => void db.createObjectStore("drafts"),
  terminated: () => { opened = undefined; },
}));

function parse(text: string | null): Draft | undefined {
  try {
    // Only this class writes under this name.
    return text === null ? undefined : JSON.parse(text) as Draft;
  } catch {
    return undefined;
  }
}
