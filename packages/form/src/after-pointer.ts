/**
 * Runs tasks at once, or after the pointer is lifted when it is down: clicking a button takes the focus from a field, and an error
 * message that vanished at that moment would move the button from under the pointer before the click is made.
 */
export class AfterPointer {
  #down = false;
  #waiting: (() => void)[] = [];

  constructor() {
    addEventListener("pointerdown", this.#press);
    // The pointer may be lifted anywhere.
    addEventListener("pointerup", this.#lift);
    addEventListener("pointercancel", this.#lift);
  }

  stop(): void {
    removeEventListener("pointerdown", this.#press);
    removeEventListener("pointerup", this.#lift);
    removeEventListener("pointercancel", this.#lift);
  }

  run(task: () => void): void {
    if (this.#down) this.#waiting.push(task);
    else task();
  }

  readonly #press = (): void => {
    this.#down = true;
  };
  readonly #lift = (): void => {
    this.#down = false;
    // The click follows the lifted pointer in the same task.
    if (this.#waiting.length) requestAnimationFrame(() => this.#waiting.splice(0).forEach((task) => task()));
  };
}
