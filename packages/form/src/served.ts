/**
 * For whoever renders a form as HTML: the templates and sheets of `<diwan-form>`, and what it is told so that it can hydrate them. Not part of what
 * a browser loads.
 */
export { heading } from "@diwan/fields";
export type { ReturnedForm } from "./drafts/draft.js";
export { snapshotAnswers } from "./drafts/unfit-answers.js";
export { formStyles } from "./element/form.styles.js";
export { controlId } from "./errors/control-id.js";
export { errorSummary } from "./errors/errors.js";
export { pageHeading } from "./page/page-template.js";
export { errorStyles } from "./errors/errors.styles.js";
export {
  lostNotice,
  noScriptLinks,
  staticSaveState,
  staticSubmissionState,
  type HydrationData,
} from "./hydration/server-page.js";
export { itemPage } from "./navigation/item-page.js";
export type { ItemPage } from "./navigation/contracts.js";
export { servedStyles } from "./hydration/server-page.styles.js";
export { retryAfter } from "./requests/requests.js";
export { answerRows } from "./review/answer-rows.js";
export { checkTemplate, totals } from "./review/check-page.js";
export { reviewStyles } from "./review/review.styles.js";
export type { FailureMessage, SubmissionState } from "./review/submission-state.js";
export { MAX_SECRET_LENGTH, MIN_SECRET_LENGTH, normalizeCode } from "./save-and-return/boxes.js";
export { REASONS, type DraftContent, type SavedForm } from "./save-and-return/drafts-client.js";
export { foundNotice, returnTemplate, unfitAnswersOf } from "./save-and-return/return-page.js";
export { savingStyles } from "./save-and-return/save-and-return.styles.js";
export { savedTemplate, saveTemplate } from "./save-and-return/save-page.js";
export type { BoxProblem } from "./save-and-return/state.js";
export { doneTemplate } from "./submission/confirmation.js";
export { copyBody, COPY_STYLE, copyTitle } from "./submission/copy-page.js";
export { readAnswer, type EndpointAnswer } from "./submission/endpoint-answer.js";
export { markMissing } from "./submission/endpoint-problems.js";

// Older names of the above, kept for one version.
export type { ReturnedForm as Found } from "./drafts/draft.js";
export { snapshotAnswers as tell } from "./drafts/unfit-answers.js";
export {
  noScriptLinks as served,
  staticSaveState as settledSaving,
  staticSubmissionState as settled,
  type HydrationData as Handed,
} from "./hydration/server-page.js";
export { reviewStyles as afterStyles } from "./review/review.styles.js";
export type { SubmissionState as AfterState } from "./review/submission-state.js";
export {
  MAX_SECRET_LENGTH as LONGEST,
  MIN_SECRET_LENGTH as SHORTEST,
  normalizeCode as written,
} from "./save-and-return/boxes.js";
export type { SavedForm as Returned } from "./save-and-return/drafts-client.js";
export { unfitAnswersOf as unfitOf } from "./save-and-return/return-page.js";
export type { BoxProblem as Trouble } from "./save-and-return/state.js";
export type { EndpointAnswer as Answered } from "./submission/endpoint-answer.js";
