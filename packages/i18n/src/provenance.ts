export { provenance } from "./generated/provenance.js";
export type { LanguageProvenance, ProvenanceStep } from "./language-provenance.js";
