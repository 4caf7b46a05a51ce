/** The short form of the journeys that are about what happens on the way, and a citizen who fills it in. */
import { loadLocale, type Locale } from "@diwan/i18n";
import {
  LANGUAGES,
  definitionAt,
  MODES,
  type Agency,
  type Language,
  type Mode,
  type Visit,
} from "./agency.js";
import type { Journey } from "./driver/index.js";
import { Walker } from "./walker.js";

export const visitForm = definitionAt("tests/journeys/forms/visit.form.json");

export const visitAnswers = (language: Language) => ({
  nick: language === "ar" ? "أمل" : "Amal",
  how: "car",
  plate: "ABC 12",
  length: 4.35,
  guests: [
    { guest: language === "ar" ? "سامي" : "Sami", adult: true },
    { guest: language === "ar" ? "ليلى" : "Layla", adult: false },
  ],
  day: "2031-03-05",
  note: language === "ar" ? "نحتاج كرسيًا متحركًا" : "We need a wheelchair",
  rules: true,
});

/** Each mode in one language, and each language in one mode: what happens on the way depends on neither in the other's presence. */
export const VISITS: readonly { readonly mode: Mode; readonly language: Language }[] = MODES.map(
  (mode, at) => ({ mode, language: LANGUAGES[at] ?? "en" }),
);

export const localeOf = (language: Language): Promise<Locale> =>
  loadLocale(language, ["base", "errors", "summary", "list", "after", "sealed"]);

/** A citizen who has just opened the form. */
export async function arrive(journey: Journey, agency: Agency, visit: Omit<Visit, "form">): Promise<Walker> {
  const page = await journey.newPage();
  await page.open(agency.at({ form: visitForm.id, ...visit }));
  const { language } = visit;
  const citizen = new Walker({
    page,
    definition: visitForm,
    language,
    locale: await localeOf(language),
    answers: visitAnswers(language),
  });
  await citizen.place();
  return citizen;
}
