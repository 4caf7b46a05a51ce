import { effect, untracked, type Signal } from "@preact/signals-core";
import { noChange, type Part, type RenderOptions } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";

/** What is under way in the view of one form. `render` takes it as its options, which lit hands on to every directive inside. */
export interface ViewState extends RenderOptions {
  /** A pointer is pressed and its click has not come: what changed meanwhile is shown afterwards, so that nothing moves from under it. */
  readonly pressed: Signal<boolean>;
  /**
   * Something on show is being drawn anew. A browser may then fire `change` for a box that was typed in and has the focus, when it is moved or removed
   * (Chromium 156 does): its answer has long been read, and what stands around it is half of another one.
   */
  drawing?: boolean;
  /** The navigation is moving the session, and will show where to. */
  moving?: boolean;
}

export function drawWith(view: { drawing?: boolean }, draw: () => void): void {
  view.drawing = true;
  try {
    draw();
  } finally {
    view.drawing = false;
  }
}

/**
 * Renders what `compute` returns and keeps it current by itself: whatever signals it read, and nothing else, make it run again.
 * While a pointer is pressed it waits. A template around it that renders again leaves it alone as long as `key` is the same. Rendered on the server, it is computed once.
 */
class Track extends AsyncDirective {
  #key: unknown = this;
  #compute?: () => unknown;
  #stop?: (() => void) | undefined;
  /** Without members where somebody else renders these templates. */
  #view!: Partial<ViewState>; // set before anything starts

  render(compute: () => unknown, _key?: unknown): unknown {
    return compute();
  }

  override update({ options }: Part, [compute, key]: Parameters<this["render"]>): unknown {
    this.#view = options as Partial<ViewState>; // a part always has some
    if (key === this.#key) return noChange;
    this.#stop?.();
    this.#key = key;
    this.#compute = compute;
    return this.#start();
  }

  #start(): unknown {
    let first: unknown = noChange;
    let started = false;
    this.#stop = effect(() => {
      // Read only here, so that it wakes those that wait and nobody else.
      const { pressed } = this.#view;
      if (started && pressed?.peek() && pressed.value) return;
      // Never absent: #start runs after update.
      const value = this.#compute?.();
      if (!started) {
        first = value;
        return;
      }
      drawWith(this.#view, () => untracked(() => this.setValue(value)));
    });
    started = true;
    const value = first;
    // The effect lives on, and would keep everything that was rendered first.
    first = undefined;
    return value;
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
  protected override reconnected(): void {
    this.setValue(this.#start());
  }
}
export const track = directive(Track);
