/** Where what is kept between two pages stands: sealed boxes under names that tell nothing. */
export interface VisitStore {
  /** The box; `undefined` when there is none or its time is over. */
  get(id: string): Promise<string | undefined>;
  /** Puts a box in the place of `was` (`undefined`: of none); false, and nothing changed, when something else stands there. */
  put(id: string, box: string, was: string | undefined, expiresAt: Date): Promise<boolean>;
  delete(id: string): Promise<void>;
}

/** Visits in this process alone, for one server that may forget them when it ends. Past `most`, those longest untouched go first. */
export function memoryVisits({
  most = 10_000,
  now = () => new Date(),
}: { readonly most?: number; readonly now?: () => Date } = {}): VisitStore {
  // A Map keeps the order in which entries were put.
  const boxes = new Map<string, { readonly box: string; readonly until: number }>();
  const get = (id: string): string | undefined => {
    const found = boxes.get(id);
    if (found && found.until > now().getTime()) return found.box;
    boxes.delete(id);
    return undefined;
  };
  return {
    get: (id) => Promise.resolve(get(id)),
    put(id, box, was, expiresAt) {
      if (get(id) !== was) return Promise.resolve(false);
      boxes.delete(id);
      boxes.set(id, { box, until: expiresAt.getTime() });
      for (const oldest of boxes.keys()) {
        if (boxes.size <= most) break;
        boxes.delete(oldest);
      }
      return Promise.resolve(true);
    },
    delete: (id) => Promise.resolve(void boxes.delete(id)),
  };
}
