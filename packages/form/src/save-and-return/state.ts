import type { MessageId, MessageParams } from "@diwan/i18n";
import type { Signal } from "@preact/signals-core";

/** Something wrong on a page for saving or coming back: what to go to, and in which words. */
export interface BoxProblem {
  readonly at: "code" | "secret" | "now";
  readonly message: MessageId;
  readonly params?: MessageParams;
}

/** What the pages for saving and coming back show. */
export interface SaveState {
  readonly troubles: Signal<readonly BoxProblem[]>;
  /** The secret can be read on the screen. */
  readonly isReadable: Signal<boolean>;
  /** What was entered, in memory alone. */
  readonly entered: { code: string; secret: string };
  /** The form was saved in this visit: no secret is asked for. */
  readonly wasSaved: boolean;
  /** The code of the form saved in this visit, where it is known. */
  readonly code: string | undefined;
  /** Civil date until which it is kept. */
  readonly until: string;
  /** Whether the answers were saved a moment ago. */
  readonly isSaved: boolean;
  /** Answers stand on this device too. */
  readonly isKeptHere: boolean;
  /** The code has been copied. */
  readonly isCopied: Signal<boolean>;
}
