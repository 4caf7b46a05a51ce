import { effect, signal, untracked } from "@preact/signals-core";
import { noChange } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";

/** A pointer is pressed and its click has not come: what changed meanwhile is shown afterwards, so that nothing moves from under it. */
export const held = signal(false);

/** Shows what waits, for whoever is about to move the focus there. */
export const showHeld = (): void => {
  held.value = false;
};

/**
 * Something on show is being drawn anew. A browser may then say `change` of a box that was typed in and has the focus, when it is moved or taken away
 * (Chromium 156 does): its answer has long been taken, and what stands around it is half of another one.
 */
export let isDrawing = false;
export function drawing(run: () => void): void {
  isDrawing = true;
  try {
    run();
  } finally {
    isDrawing = false;
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

  render(compute: () => unknown, _key?: unknown): unknown {
    return compute();
  }

  override update(_part: unknown, [compute, key]: Parameters<this["render"]>): unknown {
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
      if (started && held.peek() && held.value) return;
      // Never absent: #start runs after update.
      const value = this.#compute?.();
      if (!started) {
        first = value;
        return;
      }
      drawing(() => untracked(() => this.setValue(value)));
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
