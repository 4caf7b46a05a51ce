import { languageNameByEngine } from "@diwan/i18n/countries";

/** Other names of languages than CLDR's, by tag. */
const OTHER_NAMES: { readonly [tag: string]: string } = {
  "fa-AF": "Dari|دري",
  ckb: "Sorani|Kurdish Sorani|سوراني|کوردی",
  fa: "Farsi|Persian|فارسي",
  fil: "Tagalog|Pilipino",
  ku: "Kurmanji|Kurdish|كرمانجي",
  ml: "Malayali",
  pa: "Punjabi|Panjabi",
  ps: "Pushto|Pashtu|بشتو",
  si: "Sinhalese|Singhalese",
  ti: "Tigrigna",
  tw: "Twi|Akan",
  yue: "Cantonese",
  zgh: "Amazigh|Berber|Tamazight|أمازيغي",
  zh: "Mandarin|Putonghua|مندرين",
};

/** Other names by which people look for a language: in English, in itself, and what it is called besides. */
export const namesOfLanguage = (tag: string): readonly string[] => [
  ...["en", tag].flatMap((language) => languageNameByEngine(tag, language) ?? []),
  ...(OTHER_NAMES[tag]?.split("|") ?? []),
];
