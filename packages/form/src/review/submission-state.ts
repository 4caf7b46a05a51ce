import type { Signal } from "@preact/signals-core";

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
export interface SubmissionState {
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
  /** Path of the answer that was just changed, to be found among the others. */
  readonly changed?: string | undefined;
}
