/**
 * What an entry of the browser's history says of one form: the page shown, how many entries of ours are before it, and the one that Back leads to. Whoever comes back to the page before, as from an item to
 * its list, has not gone on: this entry says the same as that one then, and Back leads past both.
 */
interface Entry {
  readonly at: string;
  readonly step: number;
  /** Missing in the first, and in entries that were made before there was one. */
  readonly before?: Place | undefined;
}
/** An entry of the host page is at no page of ours. */
type Place = Omit<Entry, "at"> & Partial<Entry>;
/** Our part of an entry: which form made it, and where each form was. */
interface Mark {
  readonly by: string;
  readonly forms: { readonly [form: string]: Entry };
}
/** The host's own state with our mark in it; a state that is no object cannot carry one. */
type State = { readonly diwan?: Mark } | null;

/**
 * The browser's Back and Forward buttons as a way through the pages. Entries keep the page's URL and whatever state the host page put
 * in; ours stands beside it under one key, and holds page ids, never answers.
 */
export class PageHistory {
  readonly #form: string;
  readonly #popped: (at: string) => void;
  /** The entry that was shown before the browser's button was pressed. */
  #left: Place = { step: 0 };

  constructor(form: string, popped: (at: string) => void) {
    this.#form = form;
    this.#popped = popped;
    addEventListener("popstate", this.#onPop);
  }

  stop(): void {
    removeEventListener("popstate", this.#onPop);
  }

  /** Marks the current entry as the page being shown. */
  replace(at: string): void {
    const { step, before } = this.#here;
    this.#write({
      at,
      step,
      before: at === before?.at ? (before.before ?? { step: before.step - 1 }) : before,
    });
  }

  /** A new entry for a new page; none for the page shown or the one before it. */
  push(at: string): void {
    const here = this.#here;
    if (at === here.at || at === here.before?.at) this.replace(at);
    else this.#write({ at, step: here.step + 1, before: here }, true);
  }

  /** Goes back like the browser's button, if the entry of the page shown is one of ours to leave; false when there is none: a browser may refuse to make one. */
  back(shown: string): boolean {
    const { at, before } = this.#here;
    const ours = at === shown && !!before?.at && this.#mark?.by === this.#form;
    if (ours) history.back();
    return ours;
  }

  readonly #onPop = (): void => {
    const { step: from, before } = this.#left;
    const here = this.#here;
    const { at, step } = here;
    // Past what was left, entry by entry: a browser whose history is full drops entries out of the middle, and a jump over as many as there were would leave the form.
    if (at && step < from && before && step > before.step) return history.back();
    this.#left = here;
    if (at) this.#popped(at);
  };

  get #mark(): Mark | undefined {
    // Whatever the host page may have put there, only an object of ours has the key.
    return (history.state as State)?.diwan;
  }
  get #here(): Place {
    return this.#mark?.forms[this.#form] ?? { step: 0 };
  }

  #write(entry: Entry, isNew = false): void {
    const state: unknown = history.state;
    // It cannot be kept beside ours.
    if (typeof state !== "object") return;
    const mark: Mark = {
      by: isNew ? this.#form : (this.#mark?.by ?? ""),
      forms: { ...this.#mark?.forms, [this.#form]: entry },
    };
    const marked = { ...state, diwan: mark };
    try {
      history[isNew ? "pushState" : "replaceState"](marked, "");
      this.#left = entry;
    } catch {
      // A sandboxed frame or a browser's limit on entries (WebKit: 100 in 30 seconds): the form goes on without the browser's button.
    }
  }
}
