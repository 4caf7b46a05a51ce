import { describe, expect, it } from "vitest";
import {
  catalogueFor,
  createLocale,
  errorText,
  loadLocale,
  loadMessages,
  shippedLanguages,
} from "./index.js";

describe("finding the words for a tag", () => {
  it.each([
    ["ar", "ar"],
    ["ar-SA", "ar"],
    ["ar-Arab-SA", "ar"],
    ["en-GB", "en"],
    ["fo", "en"],
    ["zh-Hant-TW", "zh-Hant"],
    ["pt-BR", "pt-BR"],
    ["fr-BE", "fr"],
    // Shahmukhi is not Gurmukhi, nor is Latin Hindi Devanagari.
    ["pa-PK", "en"],
    ["hi-Latn", "en"],
  ])("%s is written with the catalogue %s", (tag, language) => expect(catalogueFor(tag)).toBe(language));

  it.each([
    ["ar-SA", "ar-SA", "rtl"],
    ["AR_sa", "ar-SA", "rtl"],
    ["en", "en", "ltr"],
    ["not a tag", "en", "ltr"],
    ["", "en", "ltr"],
    // No Faroese words, so no Faroese formats inside English ones.
    ["fo-FO", "en", "ltr"],
    ["ary-MA", "ar-MA", "rtl"],
    ["zh-HK", "zh-Hant-HK", "ltr"],
    ["no", "nb", "ltr"],
  ])("%j speaks as %s, %s", async (asked, tag, dir) => {
    const locale = await loadLocale(asked);
    expect([locale.tag, locale.dir]).toEqual([tag, dir]);
  });

  it.each([
    ["zh-HK", "zh-Hant"],
    ["zh-TW", "zh-Hant"],
    ["zh", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["pt", "pt-BR"],
    ["pt-AO", "pt-PT"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["ary", "ar"],
    ["arz-EG", "ar"],
    ["apc", "ar"],
    ["tl", "fil"],
    ["iw", "he"],
    ["ku-Arab-IQ", "ckb"],
    ["sr-Latn", "sr-Latn"],
    ["sr-ME", "sr-Latn"],
    ["sr-RS", "sr"],
    ["sh", "sr-Latn"],
    ["es-419", "es"],
    ["pa-PK", "en"],
    ["hi-Latn", "en"],
    ["fo", "en"],
  ])("%s is given the words of %s", async (tag, language) =>
    expect((await loadLocale(tag)).language).toBe(shippedLanguages.includes(language) ? language : "en"),
  );

  it("two languages live side by side, and a group that comes later joins only its own", async () => {
    const [english, arabic] = [await loadLocale("en"), await loadLocale("ar")];
    await loadMessages(arabic, "after");
    expect(arabic.t("check.title")).toBe("مراجعة الإجابات");
    expect(english.t("check.title")).toBe("check.title");
    await loadMessages(english, "after");
    expect(english.t("check.title")).toBe("Check your answers");
  });

  it("every shipped language loads every group", async () => {
    for (const language of shippedLanguages) {
      expect(catalogueFor(language)).toBe(language);
      const locale = await loadLocale(language, [
        "base",
        "errors",
        "summary",
        "name",
        "address",
        "list",
        "after",
        "upload",
        "save",
        "service",
      ]);
      for (const id of [
        "back",
        "name.given",
        "address.zip",
        "list.remove",
        "submit",
        "upload.choose",
        "save.secret",
        "page.notFound",
      ] as const)
        expect(locale.t(id)).not.toBe(id);
    }
  });
});

describe("words with something in them", () => {
  it.each([
    [0, "لم يتبقَّ أي حرف"],
    [1, "تبقّى حرف واحد"],
    [2, "تبقّى حرفان"],
    [3, "تبقّت ٣ أحرف"],
    [10, "تبقّت ١٠ أحرف"],
    [11, "تبقّى ١١ حرفًا"],
    [99, "تبقّى ٩٩ حرفًا"],
    [100, "تبقّى ١٠٠ حرف"],
    [102, "تبقّى ١٠٢ حرف"],
    [103, "تبقّت ١٠٣ أحرف"],
    [111, "تبقّى ١١١ حرفًا"],
    [1000, "تبقّى ١٬٠٠٠ حرف"],
  ])("%d characters left in Saudi Arabia: %s", async (count, words) =>
    expect((await loadLocale("ar-SA")).t("charactersLeft", { count })).toBe(words),
  );

  it.each([
    [0, "You have 0 words left"],
    [1, "You have 1 word left"],
    [2, "You have 2 words left"],
    [1200, "You have 1,200 words left"],
  ])("%d words left in English: %s", async (count, words) =>
    expect((await loadLocale("en")).t("wordsLeft", { count })).toBe(words),
  );

  it("writes a message's own digits as the locale does", async () => {
    const month = { code: "dateNotReal", params: { part: "month" } };
    expect(errorText(await loadLocale("ar-SA", ["base", "errors", "summary"]), month)).toBe(
      "يُرجى إدخال الشهر برقم من ١ إلى ١٢ أو باسمه",
    );
    expect(errorText(await loadLocale("ar-AE", ["base", "errors", "summary"]), month)).toBe(
      "يُرجى إدخال الشهر برقم من 1 إلى 12 أو باسمه",
    );
  });

  it("names a day of the week in its language, and says the sentence without one where an engine may not know its name", async () => {
    const friday = { code: "blocked", params: { weekday: 5, part: "weekday" } };
    const inLanguage = async (tag: string) => errorText(await loadLocale(tag, ["base", "errors"]), friday);
    expect(await inLanguage("en")).toBe("A Friday cannot be chosen. Enter a date on another day of the week");
    expect(await inLanguage("ar")).toBe("لا يمكن اختيار يوم الجمعة. يُرجى إدخال تاريخ في يوم آخر من الأسبوع");
    const kurdish = await inLanguage("ckb");
    expect(kurdish).not.toMatch(/Friday|\{/);
    expect(kurdish).toBe(errorText(await loadLocale("ckb", ["base", "errors"]), { code: "blocked" }));
  });

  it("plain Arabic has the same digits in every engine", async () => {
    const arabic = await loadLocale("ar");
    expect([
      arabic.t("step", { step: 2, steps: 7 }),
      arabic.number(1234.5),
      arabic.date("2026-03-03"),
    ]).toEqual(["الخطوة 2 من 7", "1,234.5", "3 مارس 2026"]);
  });

  it("isolates what runs the other way, and nothing else", async () => {
    const [english, arabic] = [await loadLocale("en", ["after"]), await loadLocale("ar", ["after"])];
    expect(english.t("check.changeLabel", { label: "Plate" })).toBe("Change Plate");
    expect(english.t("check.changeLabel", { label: "اللوحة" })).toBe("Change \u2068اللوحة\u2069");
    expect(arabic.t("check.changeLabel", { label: "رقم اللوحة" })).toBe("تعديل: رقم اللوحة");
    expect(arabic.t("check.changeLabel", { label: "ABC (1)" })).toBe("تعديل: \u2068ABC (1)\u2069");
  });

  it("leaves a placeholder nobody filled in sight, and takes no part of a value for one", async () => {
    const locale = await loadLocale("en", ["list"]);
    expect(locale.t("list.remove", { item: "{number} $& \\1" })).toBe("Remove {number} $& \\1 {number}");
  });

  it("a locale can be bundled instead of loaded", () => {
    const locale = createLocale("ar-BH", { back: "رجوع" });
    expect([locale.t("back"), locale.dir, locale.language]).toEqual(["رجوع", "rtl", "ar"]);
  });
});

describe("saying what is wrong", () => {
  const words = async (
    tag: string,
    ...rest: [{ code: string; params?: { [name: string]: string | number | boolean } }, string?, string?]
  ): Promise<string> =>
    errorText(await loadLocale(tag, ["base", "errors", "summary", "name", "address"]), ...rest);

  it.each([
    [{ code: "required" }, "text", undefined, "Enter an answer"],
    [{ code: "required" }, "radios", undefined, "Select an answer"],
    [{ code: "required" }, "checkboxes", undefined, "Select at least one answer"],
    [{ code: "required" }, "zip", undefined, "Enter the ZIP code"],
    [{ code: "required" }, "given", undefined, "Enter a first name"],
    [{ code: "required" }, "agency:map", undefined, "Enter an answer"],
    [{ code: "soil", params: { depth: 3 } }, "agency:map", undefined, "Check this answer and change it"],
    [{ code: "tooLong", params: { max: 200 } }, "text", undefined, "Use 200 characters or fewer"],
    [{ code: "tooShort", params: { min: 1 } }, "text", undefined, "Enter at least 1 character"],
    [{ code: "min", params: { min: 1500 } }, "number", undefined, "Enter 1,500 or more"],
    [{ code: "max", params: { max: "0.50" } }, "money", "GBP", "Enter £0.50 or less"],
    [{ code: "money" }, "money", "GBP", "Enter an amount using digits, like £1,234.50"],
    [
      { code: "exclusive", params: { option: "None" } },
      "checkboxes",
      undefined,
      "Select either “None” or the other answers, not both",
    ],
    [{ code: "decimals", params: { max: 0 } }, "money", "JPY", "Enter a whole amount, without decimals"],
    [{ code: "decimals", params: { max: 2 } }, "money", "GBP", "Use no more than 2 decimal places"],
    [
      { code: "earliest", params: { earliest: "2026-03-03" } },
      "date",
      undefined,
      "The date must be 3 March 2026 or later",
    ],
    [
      { code: "latest", params: { latest: "today" } },
      "date",
      undefined,
      "The date must be today or in the past",
    ],
    [
      { code: "dateMissing", params: { day: true, month: false, year: true } },
      "date",
      undefined,
      "Enter the day and the year",
    ],
    // As exactly as the limit is given.
    [
      { code: "earliest", params: { date: "1987" } },
      "partial-date",
      undefined,
      "The date must be 1987 or later",
    ],
    [
      { code: "earliest", params: { earliest: "1987-03" } },
      "month",
      undefined,
      "The month must be March 1987 or later",
    ],
    [{ code: "dateMissing", params: { month: true } }, "date", undefined, "Enter the month"],
    [{ code: "dateNotReal", params: { part: "year" } }, "date", undefined, "Enter the year with 4 digits"],
  ])("%j of %s %s: %s", async (problem, kind, currency, said) =>
    expect(await words("en", problem, kind, currency)).toBe(said),
  );

  it("counts and dates in Arabic as Arabic does", async () => {
    expect(await words("ar-SA", { code: "maxItems", params: { max: 2 } }, "list")).toBe(
      "يُرجى الإبقاء على عنصرين بحد أقصى",
    );
    expect(await words("ar-SA", { code: "earliest", params: { earliest: "2026-03-03" } }, "date")).toBe(
      "يجب ألا يكون التاريخ قبل ٣ مارس ٢٠٢٦",
    );
    expect(await words("ar-SA", { code: "earliest", params: { earliest: "1987" } }, "date")).toBe(
      "يجب ألا يكون التاريخ قبل ١٩٨٧",
    );
    // No page shows two kinds of digits.
    for (const tag of ["ar-SA", "fa", "ckb", "ne"])
      expect(await words(tag, { code: "yearFar", params: { count: 150, now: "2026" } }, "date")).not.toMatch(
        /[0-9]/,
      );
  });
});
