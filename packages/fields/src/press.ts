/** Told `true` when a press begins and `false` when its click has come, or will not come. */
export type PressWatcher = (isPressed: boolean) => void;

/**
 * Milliseconds after the finger was lifted in which its click may still come. No event says that none will; a browser that waits to see
 * whether the tap becomes a double one waits for 300 to 350.
 */
const LATEST_CLICK = 500;

const watchers = new Set<PressWatcher>();
let listening: AbortController | undefined;
/** What is pressed. */
let pressed: EventTarget | undefined;
let givingUp: ReturnType<typeof setTimeout> | undefined;

/**
 * Watches presses, so that nothing is moved from under a pointer between its going down and its click. After a touch the box that had the
 * focus is left (`blur`, `change`) between `pointerup` and `click`, at the `mousedown` that the browser makes up (Pointer Events 3, "Compatibility
 * mapping with mouse events"), and `click` goes to what stands there then; with a mouse the box is left at `mousedown`. So a press lasts until
 * its `click`. Returns what ends the watching.
 */
export function watchPresses(watcher: PressWatcher): () => void {
  if (!watchers.size) listen();
  watchers.add(watcher);
  watcher(pressed !== undefined);
  return () => {
    watchers.delete(watcher);
    if (!watchers.size) stop();
    watcher(false);
  };
}

/** Takes a step once nothing is pressed: at once, or with the click of what is. What leaving a box shows or hides would move from under the finger that left it. */
export function afterPress(step: () => void): void {
  let isTaken = false;
  const stop = watchPresses((isPressed) => {
    if (isPressed || isTaken) return;
    isTaken = true;
    step();
    // The first call comes before there is anything to stop.
    queueMicrotask(() => stop());
  });
}

/** On `window`, before anybody can stop an event. */
function listen(): void {
  const options = { capture: true, passive: true, signal: (listening = new AbortController()).signal };
  for (const type of ["pointerdown", "mousedown"]) addEventListener(type, press, options);
  for (const type of ["pointerup", "mouseup"]) addEventListener(type, lift, options);
  // The browser took the pointer for something else: scrolling, zooming, dragging.
  for (const type of ["click", "pointercancel"]) addEventListener(type, release, options);
  // Lifted where nobody told us: outside the window, or over a dialog of the browser's. Keys that repeat were held down all the time.
  addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "mouse" && !event.buttons) release();
    },
    options,
  );
  addEventListener(
    "keydown",
    (event) => {
      if (!event.repeat) release();
    },
    options,
  );
  // A slider, a list of options or a spin button that is pressed answers while it is: what it says is shown at once.
  addEventListener(
    "input",
    (event) => {
      const [control] = event.composedPath();
      if (control instanceof Node && pressed instanceof Node && control.contains(pressed)) release();
    },
    options,
  );
}

function stop(): void {
  listening?.abort();
  clearTimeout(givingUp);
  pressed = undefined;
}

function press(event: Event): void {
  clearTimeout(givingUp);
  const isNew = pressed === undefined;
  [pressed] = event.composedPath();
  if (isNew) for (const watcher of watchers) watcher(true);
}

function lift(): void {
  clearTimeout(givingUp);
  if (pressed) givingUp = setTimeout(release, LATEST_CLICK);
}

function release(): void {
  if (!pressed) return;
  clearTimeout(givingUp);
  const target = pressed;
  pressed = undefined;
  keepInPlace(target, () => {
    for (const watcher of watchers) watcher(false);
  });
}

/**
 * Whoever taps twice taps the same place: what is used stays where it is on the screen, and the page moves around it. A browser that anchors what
 * it scrolls (CSS Scroll Anchoring 1) holds on to what is uppermost in sight, which may stand above the change; WebKit anchors nothing.
 */
export function keepInPlace(target: EventTarget | null, change: () => void): void {
  if (!(target instanceof Element)) return change();
  const { top } = target.getBoundingClientRect();
  change();
  if (!target.isConnected) return;
  for (let box: Element | null = parentOf(target); box; box = parentOf(box)) {
    const moved = target.getBoundingClientRect().top - top;
    // Less than a pixel is rounding.
    if (Math.abs(moved) < 1) return;
    if (box === box.ownerDocument.scrollingElement || /auto|scroll/.test(getComputedStyle(box).overflowY))
      box.scrollBy({ top: moved, behavior: "instant" });
  }
}

/** Through slots and shadow roots, as scrolling goes. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
