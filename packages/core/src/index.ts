export * from "./definition.js";
export { compileForm, DefinitionError, type CompiledForm, type Evaluate, type Read } from "./compile.js";
export { createSession, type Explanation, type FormSession, type SessionOptions, type Trace } from "./session.js";
export { inLanguage } from "./language.js";
export { canonicalJson, definitionHash } from "./hash.js";
export { isEmpty, registerAnswerType, report, rule, type AnswerType, type CheckContext } from "./types/index.js";
export { addDays, addMonths, addYears, civilToday, daysBetween, parseCivil, resolveBound } from "./civil-date.js";
export { verifySubmission, type Limits, type Verdict, type VerifyOptions } from "./verify.js";
export { flatten } from "./fields.js";
