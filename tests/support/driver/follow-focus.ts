/**
 * Several Tabs in one go, each stop recorded in the page and none let through after the one that is looked for. It saves a tenth of WebKit's processor time;
 * in the other engines a key costs what the browser does with it, not its way there. Each function is sent into the page as its own text.
 */
import type { Active } from "./page.js";

/** What a run of Tabs is looking for: an accessible name that holds a text or matches a pattern. */
export interface Goal {
  readonly text?: string;
  readonly pattern?: { readonly source: string; readonly flags: string };
  readonly role?: string | undefined;
}

interface Follow {
  readonly stops: Active[];
  done: boolean;
  end(): void;
}
interface FollowGlobals {
  diwanTestFollow?: Follow | undefined;
  /** `describeActive`, put there with the script that computes names. */
  readonly diwanTestDescribe?: () => Active | undefined;
}

/** In the page: begins to follow. `false` while the script that computes names is not there. */
export function followFocus(goal: Goal): boolean {
  const globals = globalThis as unknown as FollowGlobals;
  const describe = globals.diwanTestDescribe;
  if (!describe) return false;
  globals.diwanTestFollow?.end();
  const pattern = goal.pattern && new RegExp(goal.pattern.source, goal.pattern.flags);
  const follow: Follow = {
    stops: [],
    done: false,
    end() {
      removeEventListener("keydown", down, true);
      removeEventListener("keyup", up, true);
      globals.diwanTestFollow = undefined;
    },
  };
  const down = (event: KeyboardEvent): void => {
    if (event.key === "Shift" || !follow.done) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // The key comes up where the focus went. WebKitGTK has another name for Tab while Shift is held.
  const up = (event: KeyboardEvent): void => {
    if (event.key === "Shift" || follow.done) return;
    const active = describe();
    if (!active) return;
    follow.stops.push(active);
    const isNamed = pattern ? pattern.test(active.name) : active.name.includes(goal.text ?? "");
    follow.done = isNamed && (!goal.role || active.role === goal.role);
  };
  addEventListener("keydown", down, true);
  addEventListener("keyup", up, true);
  globals.diwanTestFollow = follow;
  // Fields that the key before revealed cannot be reached until they are laid out.
  return document.documentElement.offsetHeight >= 0;
}

/** In the page: where the Tabs led since it was last asked; the last is the one looked for, when `done`. */
export function followed(): { readonly stops: readonly Active[]; readonly done: boolean } {
  const { diwanTestFollow: follow } = globalThis as unknown as FollowGlobals;
  if (!follow) throw new Error("nobody follows the focus");
  const { done } = follow;
  if (done) follow.end();
  return { stops: follow.stops.splice(0), done };
}
