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

/** Where answers are sealed for the agency alone, of a form that asks for it: on the citizen's device, or by the server that receives them. */
export type SealedBy = "browser" | "server";

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
  /** Where the answers will be sealed when they are sent; of no account to a form that does not ask for it. */
  readonly sealing: Signal<SealedBy>;
  /** The words that say so have come. */
  readonly hasSealedWords: Signal<boolean>;
  /** Where they were sealed, once they were sent. */
  readonly sealedBy?: SealedBy | undefined;
  /** Civil date of sending. */
  readonly sentOn: string;
  /** Answers were changed while they were on their way. */
  readonly isChanged: boolean;
  /** Path of the answer that was just changed, to be found among the others. */
  readonly changed?: string | undefined;
}
