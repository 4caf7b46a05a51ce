import type { Answers } from "@diwan/core";
import type { Found, Trouble } from "@diwan/form/served";
import { createSealers, toBase64Url } from "./seal.js";
import type { VisitStore } from "./visit-store.js";
import type { Visitor } from "./visitors.js";

/** What is kept of one visitor's way through one form. */
export interface Visit {
  readonly version: string;
  /** As entered, on the path or not. */
  readonly answers: Answers;
  /** Idempotency key of the application: sent as often as it may be, it arrives once. */
  readonly key: string;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  /** It was sent. `sentOn` is a civil date. */
  readonly done?: {
    readonly reference: string;
    readonly sentOn: string;
    /** What opens its state. */ readonly secret?: string;
  };
  /** What opens the draft this form was saved as, or comes from, until it is sent. `until` is a civil date. */
  readonly saved?: SavedAs;
  /** Somebody is saving the form, or opening a saved one. */
  readonly beside?: SideFlow;
  /** Told on the page a saved form was come back to, until that page is left. */
  readonly found?: Found & { readonly place: string };
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
  /** What the last attempt found. */
  readonly troubles?: readonly Trouble[];
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
}

const ATTEMPTS = 10;

export function createVisits({ store, secrets, now, milliseconds }: VisitsOptions): Visits {
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
    read: async (visitor, form) => (await load(visitor, form)).visit,
    async change(visitor, form, change) {
      for (let attempt = 1; ; attempt++) {
        const { name, box, visit } = await load(visitor, form);
        const made = await change(visit);
        if (!made.visit) return made.outcome;
        const sealed = await current.seal(`${visitor.id}\n${form}`, JSON.stringify(made.visit));
        if (await store.put(name, sealed, box, new Date(now().getTime() + milliseconds))) return made.outcome;
        if (attempt === ATTEMPTS) throw new Error("a visit is being changed too often");
      }
    },
    forget: async (visitor, form) => store.delete(await nameOf(visitor, form)),
  };
}
