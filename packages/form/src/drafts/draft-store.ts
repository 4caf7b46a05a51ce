import { toJson } from "@diwan/core";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { draftName, draftStorage, storeAtOnce, type Draft, type DraftMode } from "./draft.js";

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Older drafts are forgotten: whoever shares the device should not find them years later. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
/**
 * A draft that looks older is not shown, but deleted only when it still looks older so much later: a phone whose clock is wrong for a moment, as after its battery was
 * empty, must not delete what is a day old.
 */
const SETTLED = 60 * 60 * 1000;
/** There was no draft before this: one that says so was kept by a clock that was never set. */
const EARLIEST = Date.UTC(2026, 0, 1);
const PAUSE = 250;
/** Stands in the device's storage for a draft that has reached the database. */
const MARK = "1";
/** A page that was left a moment ago, such as this one before it was loaded anew, may not have let go of its draft yet: nobody is told of that. */
const LETTING_GO = 1000;
/** Each tab has a storage of its own for `session`, and so a lock. */
const tab = String(Math.random());

/** What those who keep a draft are told of it. */
export interface DraftEvents {
  /** It could not be kept. */
  readonly failed: () => void;
  /** The same form is open elsewhere, and its draft is kept from there. */
  readonly elsewhere: () => void;
  /** It is kept from here now: as it was when the form was opened here, and as it was left there. */
  readonly here: (before: Draft | undefined, now: Draft | undefined) => void;
}

/**
 * Where one form's draft is kept. A page that is left may not wait for a database, so a draft is first written where it is kept at once: the tab's
 * own storage (`session`), or the device's, from which it moves on to the database (`device`). Of several tabs with the same form, or of a form that stands
 * on a page twice, the first keeps the draft (Web Locks API), until it is closed: they would overwrite each other's.
 */
export class Drafts {
  readonly #form: string;
  readonly #mode: DraftMode;
  #next: (() => Draft) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<unknown> = Promise.resolve();
  readonly #events: DraftEvents;
  #isElsewhere = false;
  /** What was last kept from here, or was kept when the form was opened here, of whatever age. */
  #before: Promise<Draft | undefined> | undefined;
  #lock: AbortController | undefined;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(form: string, mode: DraftMode, events: DraftEvents) {
    this.#form = form;
    this.#mode = mode;
    this.#events = events;
    addEventListener("pagehide", this.#leave);
    addEventListener("pageshow", this.#return);
    this.#hold();
    // A phone may end a page in the background without another word.
    document.addEventListener("visibilitychange", this.flush);
  }

  stop(): void {
    this.#leave();
    this.#queue(async () => {
      const database = await this.#opened;
      this.#opened = undefined;
      database?.close();
    });
    removeEventListener("pagehide", this.#leave);
    removeEventListener("pageshow", this.#return);
    document.removeEventListener("visibilitychange", this.flush);
  }

  readonly #leave = (): void => {
    this.flush();
    // A page that holds a lock is not kept for the way back to it.
    this.#lock?.abort();
  };
  readonly #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#hold(true);
  };

  /** Keeps the draft from here, or as soon as nobody else does. Without locks, which need HTTPS, whoever writes last is found again. */
  #hold(isBack = false): void {
    const { locks } = navigator as Partial<Navigator>;
    this.#lock?.abort();
    const { signal } = (this.#lock = new AbortController());
    const name = this.#mode === "session" ? `${this.#name} ${tab}` : this.#name;
    const released = new Promise<void>((resolve) =>
      signal.addEventListener("abort", () => resolve(), { once: true }),
    );
    /** From here on, after what was changed elsewhere meanwhile has been taken over. */
    const takeOver = async (): Promise<void> => {
      const now = await this.#stored().catch(() => undefined);
      this.#isElsewhere = false;
      this.#events.here(await this.#before, now);
      this.flush();
      await released;
    };
    const wait = (): void => {
      this.#isElsewhere = true;
      this.#before ??= this.#stored().catch(() => undefined);
      setTimeout(() => {
        if (this.#isElsewhere && !signal.aborted) this.#events.elsewhere();
      }, LETTING_GO);
      locks
        ?.request(name, { signal }, takeOver)
        // The page was left before.
        .catch(() => {});
    };
    locks
      ?.request(name, { ifAvailable: true }, (lock) => {
        // The page was left before.
        if (signal.aborted) return undefined;
        if (!lock) return wait();
        return isBack ? takeOver() : released;
      })
      // A browser that refuses it keeps drafts as one that has none.
      .catch(() => {});
  }

  /** The draft is kept from elsewhere, now. */
  get isElsewhere(): boolean {
    return this.#isElsewhere;
  }

  async #stored(): Promise<Draft | undefined> {
    return (
      parse(this.#atHand) ??
      (this.#mode === "device" ? await (await this.#database()).get("drafts", this.#name) : undefined)
    );
  }

  /**
   * What was kept before the element's id was part of the name is kept under that from now on: unless an element without an id still keeps it, and not before the database has it under its new name.
   */
  async #move(): Promise<Draft | undefined> {
    const older = draftName(this.#form.replace(/#.*/s, ""));
    if (older === this.#name || draftStorage(this.#mode).getItem(older) === null) return undefined;
    const move = async (): Promise<Draft | undefined> => {
      const storage = draftStorage(this.#mode);
      const written = storage.getItem(older);
      if (written === null) return undefined;
      const isAtHand = !!parse(written);
      if (this.#mode === "device") {
        const opening = this.#database();
        // A draft that is at hand needs no database, which may be refused.
        const database = isAtHand ? await opening.catch(() => undefined) : await opening;
        const draft = isAtHand ? undefined : await database?.get("drafts", older);
        if (draft) await database?.put("drafts", draft, this.#name);
        storage.setItem(this.#name, written);
        await database?.delete("drafts", older);
      } else storage.setItem(this.#name, written);
      storage.removeItem(older);
      return this.#stored();
    };
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return move();
    const mode = this.#mode === "session" ? ` ${tab}` : "";
    // A page that was left a moment ago may not have let go of it yet.
    return locks.request(`${older}${mode}`, { signal: AbortSignal.timeout(LETTING_GO) }, move);
  }

  async load(): Promise<Draft | undefined> {
    try {
      const draft = (await this.#stored()) ?? (await this.#move());
      this.#before = Promise.resolve(draft);
      if (draft) return await this.#current(draft);
      await this.clear();
    } catch {
      // A storage that is refused or broken must not keep the form from whoever needs it.
    }
    return undefined;
  }

  /** The draft, if it is not too old. */
  async #current(draft: Draft): Promise<Draft | undefined> {
    const now = Date.now();
    const { overdueSince, ...rest } = draft;
    if (draft.savedAt < EARLIEST || draft.savedAt > now + SETTLED) {
      // Kept by a clock that was wrong: how old it is nobody knows, so its days begin now, unless it is now that the clock is wrong.
      const dated = { ...rest, savedAt: now };
      if (now >= EARLIEST) await this.#replace(dated);
      return dated;
    }
    if (now - draft.savedAt < KEPT_FOR) {
      if (overdueSince !== undefined) await this.#replace(rest);
      return rest;
    }
    if (overdueSince !== undefined && now - overdueSince >= SETTLED) await this.clear();
    else if (overdueSince === undefined || now < overdueSince)
      await this.#replace({ ...draft, overdueSince: now });
    return undefined;
  }

  /** Keeps a draft where it was found. */
  async #replace(draft: Draft): Promise<void> {
    if (parse(this.#atHand)) draftStorage(this.#mode).setItem(this.#name, toJson(draft));
    else await (await this.#database()).put("drafts", draft, this.#name);
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
    if (this.#isElsewhere) return;
    const draft = this.#next?.();
    this.#next = undefined;
    if (!draft) return;
    this.#before = Promise.resolve(draft);
    const isKept = storeAtOnce(this.#form, this.#mode, draft);
    const written = isKept ? this.#atHand : undefined;
    if (this.#mode === "session") {
      if (!isKept) this.#events.failed();
      return;
    }
    this.#queue(async () => {
      try {
        await (await this.#database()).put("drafts", draft, this.#name);
      } catch (error) {
        // Without a database the device's storage goes on keeping it.
        if (isKept) return;
        throw error;
      }
      // Another tab, or a later pause, may have written since.
      if (!isKept || this.#atHand === written) draftStorage("device").setItem(this.#name, MARK);
    });
  };

  /** Forgets the draft. Resolves when it is gone. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#next = undefined;
    this.#queue(async () => {
      // Last what says that there is a draft, or one might lie in the database that nobody knows of. Where there is no database it holds nothing.
      if (this.#mode === "device")
        await (await this.#database().catch(() => undefined))?.delete("drafts", this.#name);
      draftStorage(this.#mode).removeItem(this.#name);
    });
    await this.#work;
  }

  get #name(): string {
    return draftName(this.#form);
  }
  get #atHand(): string | null {
    return draftStorage(this.#mode).getItem(this.#name);
  }

  /** Opened once; again after it could not be, or the browser has closed it. */
  #database(): Promise<IDBPDatabase<Schema>> {
    if (!this.#opened) {
      const forget = (): void => {
        this.#opened = undefined;
      };
      this.#opened = openDB<Schema>("diwan", 1, {
        upgrade: (db) => void db.createObjectStore("drafts"),
        terminated: forget,
      });
      this.#opened.catch(forget);
    }
    return this.#opened;
  }

  /** One after the other, so that a late write cannot bring a cleared draft back. */
  #queue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch(this.#events.failed);
  }
}

function parse(text: string | null): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? "");
    // Only drafts and the mark are written under this name.
    return typeof draft === "object" && draft !== null ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}
