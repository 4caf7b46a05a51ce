/** What shows problems, with its looks; it comes with the first problem, or when the browser is at rest. */
import { problemStyles } from "@diwan/fields";
import type { ErrorWords } from "../page/error-words.js";
import { fieldErrors, pageSummary } from "./errors.js";
import { errorStyles } from "./errors.styles.js";

export const errorWords: ErrorWords = { fieldErrors, pageSummary, styles: [problemStyles, errorStyles] };
