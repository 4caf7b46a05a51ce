/** What an entry of the browser's history says of one form: the page shown, and how many entries of ours are before it. */
interface Entry {
  readonly at: string;
  readonly step: number;
}
/** Our part of an entry: which form made it, and where each form was. */
interface Mark {
  readonly by: string;
  readonly forms: { readonly [form: string]: Entry };
}
/** The host's own state with our mark in it; a state that is no object cannot carry one. */
type State = { readonly diwan?: Mark } | null;

const usable = (state: unknown): state is State => typeof state === "object";

/**
 * The browser's Back and Forward buttons as a way through the pages. Entries keep the page's URL and whatever state the host page put
 * in; ours stands beside it under one key, and holds page ids, never answers.
 */
export class PageHistory {
  readonly #form: string;
  readonly #popped: (at: string) => void;
  /** The current entry says what is shown: a browser may refuse to mark it. */
  #isMarked = false;

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
    this.#write(false, at, this.#entry?.step ?? 0);
  }

  /** A new entry for a new page. */
  push(at: string): void {
    this.#write(true, at, (this.#entry?.step ?? 0) + 1);
  }

  /** Goes back like the browser's button, if the entry shown is one of ours to leave; false when there is none. */
  back(): boolean {
    const ours = this.#isMarked && !!this.#entry?.step && this.#mark?.by === this.#form;
    if (ours) history.back();
    return ours;
  }

  readonly #onPop = (): void => {
    const at = this.#entry?.at;
    this.#isMarked = at !== undefined;
    if (at !== undefined) this.#popped(at);
  };

  get #mark(): Mark | undefined {
    const state: unknown = history.state;
    return usable(state) ? state?.diwan : undefined;
  }
  get #entry(): Entry | undefined {
    return this.#mark?.forms[this.#form];
  }

  #write(isNew: boolean, at: string, step: number): void {
    const state: unknown = history.state;
    this.#isMarked = false;
    if (!usable(state)) return;
    const mark: Mark = {
      by: isNew ? this.#form : (this.#mark?.by ?? ""),
      forms: { ...this.#mark?.forms, [this.#form]: { at, step } },
    };
    const marked = { ...state, diwan: mark };
    try {
      if (isNew) history.pushState(marked, "");
      else history.replaceState(marked, "");
      this.#isMarked = true;
    } catch {
      // A sandboxed frame or a browser's limit on entries (WebKit: 100 in 30 seconds): the form goes on without the browser's button.
    }
  }
}
