import type { LanguageProvenance } from "../language-provenance.js";

/** Made by scripts/i18n.mjs from the XLIFF files. */
export const provenance: { readonly [language: string]: LanguageProvenance } = {"ar":{"strings":635,"pending":[],"stale":[],"steps":[{"step":"translation","by":"machine","date":"2026-11-28","strings":635}]}};
