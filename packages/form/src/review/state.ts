import type { Definition } from "@diwan/core";
import type { Sheet } from "@diwan/fields";
import type { Group } from "@diwan/i18n";
import type { Signal } from "@preact/signals-core";
import type { DraftMode } from "../drafts/draft-mark.js";
import type { Emit, SubmitHandler } from "../navigation/contracts.js";

/** What the later stages need of the element. */
export interface AfterServices {
  readonly element: {
    readonly onSubmit: SubmitHandler | undefined;
    readonly baseURI: string;
    getAttribute(name: string): string | null;
  };
  readonly emit: Emit;
  readonly definition: Definition;
  readonly draft: DraftMode;
  /** Begins the form anew, without a draft. */
  readonly restart: () => Promise<void>;
  /** Loads more words, in this language and in those to come. */
  readonly learn: (group: Group) => Promise<void>;
  readonly style: (sheet: Sheet) => void;
}

/** Why sending failed, as the citizen is told. */
export type FailureMessage =
  | "submit.failed"
  | "submit.refusedOther"
  | "submit.expired"
  | "submit.already"
  | "submit.tooLarge"
  | "submit.signIn"
  | "submit.unconfirmed"
  | "submit.waitMinutes"
  | "submit.waitHours";

/** How sending goes, as the check page shows it. `slow`: nothing has come of it for long; `sent`: what should be shown then could not be. */
export type Sending =
  | { readonly state: "idle" | "sending" | "slow" | "offline" | "undeclared" | "sent" }
  | { readonly state: "retrying"; readonly seconds: number }
  /** `count`: of the minutes or hours its message tells. */
  | { readonly state: "failed"; readonly message: FailureMessage; readonly count?: number };

/** What the later stages show. */
export interface AfterState {
  readonly sending: Signal<Sending>;
  /** The draft could not be kept. */
  readonly unsaved: Signal<boolean>;
  /** Asking whether to empty the form. */
  readonly asking: Signal<boolean>;
  declared: boolean;
  /** Reference the agency gave, once there is one. */
  readonly reference: string | undefined;
  /** What opens the state of the application beside the reference, and where it is to be seen, when the agency has both. */
  readonly secret: string | undefined;
  readonly status: string | undefined;
  /** Civil date of sending. */
  readonly sentOn: string;
  /** Answers were changed while they were on their way. */
  readonly isChanged: boolean;
}
