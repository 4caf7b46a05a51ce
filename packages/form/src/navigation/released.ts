import { held } from "../page/track.js";

/** Resolves at once, or when no pointer is pressed any more and its click has done what it does: whoever has waited for something goes on then. */
export async function released(): Promise<void> {
  while (held.peek()) {
    let stop: (() => void) | undefined;
    // A task later: the click comes to its target after this.
    await new Promise<void>((done) => {
      stop = held.subscribe((isHeld) => {
        if (!isHeld) setTimeout(done);
      });
    });
    stop?.();
  }
}
