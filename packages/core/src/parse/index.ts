/**
 * Reading a form definition: JSON text or object → a definition, or every problem with it in plain sentences and with its place.
 * For tools and servers, and for a browser only after something failed: it carries the whole of zod and CEL.
 */
export { parseDefinition, parseIncluding, type ParseResult } from "./parse-definition.js";
/** For tools that put a definition together from several files. */
export { noSuchFile, readIncluding, takesIn, type Load, type LoadedFile } from "./include.js";
export { DEFINITION_CODES, type DefinitionCode, type DefinitionProblem } from "./problem.js";
export { formatProblems } from "./format.js";
export type { FieldDefinition, FieldDefinitionAndAnswer } from "./field-definition.js";
export { FORMAT_VERSION, MIGRATIONS, type Migration } from "./migrations.js";
/** For tools that work on the file as it is written: where its parts stand, its words for people, and what languages are called. */
export { readSource, type PlacedSource, type Source, type SourcePlace } from "./source.js";
export { texts as definitionTexts, type PlacedText } from "./texts.js";
export { canonicalTag, isKnownLanguage, languageWords } from "./language-tags.js";
export { keysOf, pointerOf, valueAt } from "./pointer.js";
