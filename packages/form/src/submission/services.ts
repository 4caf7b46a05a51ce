import type { Problem, Submission } from "@diwan/core";
import type { StageServices } from "../navigation/contracts.js";

/** What an agency's own code answers when it has taken a submission: a reference, or problems to be mended. Anything else, or nothing, is no acceptance. */
export type SubmitResult =
  | {
      /** A text of 1 to 200 characters. */
      readonly reference: string;
      /** What opens the state of the application beside the reference; told to the citizen when the form's `status` says where. */
      readonly secret?: string | undefined;
      readonly problems?: undefined;
    }
  | { readonly problems: readonly Problem[]; readonly reference?: undefined };
export type SubmitHandler = (submission: Submission) => SubmitResult | Promise<SubmitResult>;

/** What sending needs of the element. */
export interface SubmissionServices extends StageServices {
  readonly element: StageServices["element"] & { readonly submitHandler: SubmitHandler | undefined };
}
