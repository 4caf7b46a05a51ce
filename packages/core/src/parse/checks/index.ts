import { answersInTexts } from "./answers-in-texts.js";
import { autocomplete } from "./autocomplete.js";
import { unknownOptions } from "./choices.js";
import { constants } from "./constants.js";
import { cycles } from "./cycles.js";
import { expressions, laterAnswers } from "./expressions.js";
import { defaults, ofTypes, unanswerable } from "./fields.js";
import type { Check } from "./form.js";
import { headings } from "./headings.js";
import { holidays } from "./holidays.js";
import { languages } from "./languages.js";
import { notice, wordLinks } from "./links.js";
import { nestedLists } from "./lists.js";
import { messageCodes } from "./messages.js";
import { duplicateNames, duplicatePages, reservedIds } from "./names.js";
import { references } from "./references.js";
import { retention } from "./retention.js";
import { sealedFiles, sealingKeys } from "./sealed.js";
import { summary } from "./summary.js";
import { placeholders, unknownMarkup } from "./markup.js";
import { emptyTexts, html, translations } from "./texts.js";
import { timeZone } from "./time-zone.js";
import { unreachable } from "./unreachable.js";

/** Every check across fields, in no particular order. `forbiddenNames` runs before them (see `parseDefinition`). */
export const CHECKS: readonly Check[] = [
  languages,
  duplicateNames,
  duplicatePages,
  reservedIds,
  headings,
  ofTypes,
  unanswerable,
  retention,
  holidays,
  timeZone,
  sealingKeys,
  sealedFiles,
  autocomplete,
  messageCodes,
  nestedLists,
  summary,
  references,
  notice,
  defaults,
  emptyTexts,
  translations,
  html,
  placeholders,
  answersInTexts,
  unknownMarkup,
  wordLinks,
  expressions,
  constants,
  unknownOptions,
  laterAnswers,
  cycles,
  unreachable,
];
