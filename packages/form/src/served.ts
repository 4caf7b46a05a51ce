/**
 * For whoever renders a form as HTML: the templates and sheets of `<diwan-form>`, and what it is told so that it can take over. Not part of what
 * a browser loads.
 */
export { readAnswer, type Answered } from "./submission/endpoint-answer.js";
export { checkTemplate } from "./review/check-page.js";
export { doneTemplate } from "./submission/confirmation.js";
export { answerRows } from "./review/answer-rows.js";
export { totals } from "./review/check-page.js";
export type {
  FailureMessage,
  SubmissionState,
  SubmissionState as AfterState,
} from "./review/submission-state.js";
export { controlId } from "./errors/control-id.js";
export { errorSummary } from "./errors/errors.js";
export { heading } from "@diwan/fields";
export { pageHeading } from "./page/page-template.js";
export { errorStyles } from "./errors/errors.styles.js";
export { reviewStyles, reviewStyles as afterStyles } from "./review/review.styles.js";
export { formStyles } from "./element/form.styles.js";
export { servedStyles } from "./hydration/server-page.styles.js";
export { lostNotice, served, settled, settledSaving, type Handed } from "./hydration/server-page.js";
export { LONGEST, SHORTEST, written } from "./save-and-return/boxes.js";
export { REASONS, type DraftContent, type Returned } from "./save-and-return/drafts-client.js";
export { foundNotice, returnTemplate, unfitOf } from "./save-and-return/return-page.js";
export { savedTemplate, saveTemplate } from "./save-and-return/save-page.js";
export { retryAfter } from "./requests/retry-after.js";
export { savingStyles } from "./save-and-return/save-and-return.styles.js";
export type { Trouble } from "./save-and-return/state.js";
export type { ReturnedForm, ReturnedForm as Found } from "./drafts/draft.js";
export { tell } from "./drafts/unfit-answers.js";
export { markMissing } from "./submission/endpoint-problems.js";
