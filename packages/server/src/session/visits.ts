import type { Answers, KeptListState } from "@diwan/core";
import type { ReturnedForm, BoxProblem } from "@diwan/form/served";
import { UnavailableError } from "../unavailable.js";
import { createSealers, toBase64Url } from "./seal.js";
import type { VisitStore } from "./visit-store.js";
import type { Visitor } from "./visitors.js";

/** For each list whose items have pages of their own, the ids of the items in their order. */
export interface KeptItemIds {
  readonly [list: string]: readonly string[] | undefined;
}

/** What is kept of one visitor's way through one form. */
export interface Visit {
  readonly version: string;
  /** As entered, on the path or not. */
  readonly answers: Answers;
  /** What tells the items of lists apart; missing in visits that were kept before items had ids. */
  readonly items?: KeptItemIds;
  /** Id of the list item that was removed last, while it can be put back. */
  readonly removedItem?: string;
  /** Answers that are doubted and were confirmed: where they stand, and what was doubted. */
  readonly confirmed?: readonly string[];
  /** Idempotency key of the application: sent as often as it may be, it arrives once. */
  readonly key: string;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  /** It was sent. `sentOn` is a civil date. */
  readonly done?: {
    readonly reference: string;
    readonly sentOn: string;
    /** What opens its state. */ readonly secret?: string;
    /** Where its answers were sealed, of a form that asks for it. */
    readonly sealed?: "browser" | "server";
  };
  /** What opens the draft this form was saved as, or comes from, until it is sent. `until` is a civil date. */
  readonly saved?: SavedAs;
  /** What is under way in a list of the page, until it is left. */
  readonly list?: KeptListState;
  /** Somebody is saving the form, or opening a saved one. */
  readonly beside?: SideFlow;
  /** Told on the page a saved form was come back to, until that page is left. */
  readonly found?: ReturnedForm & { readonly place: string };
}
export interface SavedAs {
  readonly code: string;
  readonly secret: string;
  readonly until: string;
}
export interface SideFlow {
  /** The place they come from, and go back to. */
  readonly place: string;
  readonly returning?: boolean;
  /** The list item whose own page it is (`vehicles.1`). */
  readonly item?: string;
  /** Its id: the number is another one once a window has removed an item before it. */
  readonly itemId?: string;
  readonly viaList?: boolean;
  /** What the last attempt found. */
  readonly troubles?: readonly BoxProblem[];
  /** The code as it was typed; a secret is never shown again. */
  readonly code?: string;
  /** The code may be shown: it was saved a moment ago. */
  readonly isSaved?: boolean;
}
export interface Visits {
  read(visitor: Visitor, form: string): Promise<Visit | undefined>;
  /**
   * Changes what is kept by what `change` makes of it (`undefined`: leave it), and says what `change` said. Asked again with what stands there then when
   * somebody else changed it meanwhile: two pages of one visitor posted at once both count.
   */
  change<R>(
    visitor: Visitor,
    form: string,
    change: (visit: Visit | undefined) => Promise<{ readonly visit?: Visit; readonly outcome: R }>,
  ): Promise<R>;
  forget(visitor: Visitor, form: string): Promise<void>;
}
export interface VisitsOptions {
  readonly store: VisitStore;
  /** The first seals, the others still open. */
  readonly secrets: readonly [string, ...string[]];
  readonly now: () => Date;
  /** How long a visit is kept after its last change. */
  readonly milliseconds: number;
  /** How long it is kept once it was sent; default as long. */
  readonly sentMilliseconds?: number;
}

/** More than other processes can be ahead of this one by, each of which lets its own go one after the other. */
const ATTEMPTS = 30;
/** Changes of one visit that may wait for each other: a page whose button is held down. */
const MOST_WAITING = 100;
const PAUSE = 20;

/** Runs what has the same name one after the other, in the order in which it came. */
function takeTurns(most: number): <R>(name: string, run: () => Promise<R>) => Promise<R> {
  const queues = new Map<string, { last: Promise<unknown>; length: number }>();
  return async (name, run) => {
    const queue = queues.get(name) ?? { last: Promise.resolve(), length: 0 };
    if (queue.length >= most) throw new UnavailableError("queue", "Too many changes of one visit wait");
    queues.set(name, queue);
    queue.length++;
    const turn = queue.last.then(run);
    // Whoever comes next waits for the end of this one, not for its success.
    queue.last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      if (!--queue.length) queues.delete(name);
    }
  };
}

export function createVisits({
  store,
  secrets,
  now,
  milliseconds,
  sentMilliseconds = milliseconds,
}: VisitsOptions): Visits {
  const inTurn = takeTurns(MOST_WAITING);
  const sealers = createSealers(secrets);
  const [current] = sealers;
  /** Whoever reads the store learns neither the cookie nor, without it, the answers. */
  const nameOf = async ({ id }: Visitor, form: string): Promise<string> =>
    toBase64Url(
      new Uint8Array(
        await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`diwan visit\n${id}\n${form}`)),
      ),
    );

  async function load(
    visitor: Visitor,
    form: string,
  ): Promise<{ readonly name: string; readonly box: string | undefined; readonly visit: Visit | undefined }> {
    const name = await nameOf(visitor, form);
    // Somebody new has nothing here.
    const box = visitor.cookie ? undefined : await store.get(name);
    if (box === undefined) return { name, box, visit: undefined };
    for (const sealer of sealers) {
      const words = await sealer.open(`${visitor.id}\n${form}`, box);
      // Only `change` seals.
      if (words !== undefined) return { name, box, visit: JSON.parse(words) as Visit };
    }
    return { name, box, visit: undefined };
  }

  return {
    // Somebody new has nothing here.
    read: async (visitor, form) => (visitor.cookie ? undefined : (await load(visitor, form)).visit),
    change: (visitor, form, change) =>
      inTurn(`${visitor.id}\n${form}`, async () => {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
          const { name, box, visit } = await load(visitor, form);
          const made = await change(visit);
          if (!made.visit) return made.outcome;
          const sealed = await current.seal(`${visitor.id}\n${form}`, JSON.stringify(made.visit));
          const kept = made.visit.done ? Math.min(sentMilliseconds, milliseconds) : milliseconds;
          if (await store.put(name, sealed, box, new Date(now().getTime() + kept))) return made.outcome;
          // Another process was first; not in step with it again.
          await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE));
        }
        throw new UnavailableError("queue", "A visit is changed too often by several processes");
      }),
    forget: async (visitor, form) => store.delete(await nameOf(visitor, form)),
  };
}
