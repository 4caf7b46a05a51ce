/** Other names by which people look for a country, in English and Arabic; one that two countries go by stands at both, and is asked about. Its official name, and its name in English whatever the language, are known without. */
const OTHER_NAMES: { readonly [code: string]: string } = {
  AE: "UAE|Emirates|Dubai|Abu Dhabi|الإمارات|دبي|أبوظبي",
  BA: "Bosnia|البوسنة",
  BN: "Brunei Darussalam|بروناي",
  BO: "Plurinational State of Bolivia",
  CD: "DRC|DR Congo|Democratic Republic of the Congo|Zaire|Congo|الكونغو|الكونغو الديمقراطية|زائير",
  CF: "CAR|أفريقيا الوسطى",
  CG: "Congo|Republic of the Congo|الكونغو",
  CI: "Ivory Coast|Cote d'Ivoire|ساحل العاج|كوت ديفوار",
  CN: "PRC|People's Republic of China|الصين الشعبية",
  CV: "Cape Verde|الرأس الأخضر",
  CZ: "Czech Republic|التشيك",
  DE: "Federal Republic of Germany|BRD",
  DO: "Dominican Republic|الدومينيكان",
  EH: "Sahrawi",
  FK: "Malvinas|Falklands",
  GB: "UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|بريطانيا|إنجلترا|إنكلترا|اسكتلندا|ويلز|أيرلندا الشمالية|المملكة المتحدة",
  GM: "The Gambia",
  GR: "Hellas",
  HK: "Hong Kong|هونغ كونغ",
  IE: "Eire|Republic of Ireland|إيرلندا|أيرلندا",
  IR: "Persia|Islamic Republic of Iran|فارس",
  JO: "Hashemite Kingdom of Jordan",
  KP: "North Korea|Korea|DPRK|كوريا|كوريا الشمالية",
  KR: "South Korea|Korea|Republic of Korea|كوريا الجنوبية|كوريا",
  LA: "Lao PDR|Laos",
  LY: "Libyan Arab Jamahiriya|الجماهيرية",
  MD: "Moldova",
  MK: "Macedonia|FYROM|مقدونيا",
  MM: "Burma|Myanmar|بورما|ميانمار",
  MO: "Macau|Macao|ماكاو",
  NL: "Holland|The Netherlands|هولندا",
  PS: "Palestine|State of Palestine|West Bank|Gaza|فلسطين|دولة فلسطين|الضفة الغربية|غزة",
  RU: "Russian Federation|روسيا الاتحادية",
  SA: "KSA|Kingdom of Saudi Arabia|السعودية|المملكة العربية السعودية",
  SY: "Syrian Arab Republic|سورية|سوريا",
  SZ: "Swaziland|سوازيلاند",
  TL: "East Timor|تيمور الشرقية",
  TR: "Turkey|Turkiye|تركيا",
  TW: "Taiwan|Republic of China|Formosa",
  TZ: "Zanzibar|Tanganyika|زنجبار",
  US: "USA|U.S.A.|US|U.S.|America|United States of America|أمريكا|أميركا|الولايات المتحدة الأمريكية",
  VA: "Vatican|Holy See|Vatican City|الفاتيكان",
  VE: "Bolivarian Republic of Venezuela",
  VN: "Viet Nam|فيتنام",
};

/** Other names of a country by its code. */
export const otherNamesOf = (code: string): readonly string[] => OTHER_NAMES[code]?.split("|") ?? [];

const english = new Intl.DisplayNames("en", { type: "region" });

/** Its name in English, by which it is known on papers everywhere. */
export const inEnglish = (code: string): string => (/^[A-Z]{2}$/.test(code) && english.of(code)) || code;
