import { describe, expect, it } from "vitest";
import { inLanguage, lookUpLanguage } from "./language.js";

describe("looking a language up among those offered (RFC 4647)", () => {
  it.each([
    ["ar-Arab-SA", ["en", "ar"], "ar"],
    ["ar-Arab-SA", ["ar", "ar-Arab"], "ar-Arab"],
    ["AR_sa", ["en", "ar-SA"], "ar-SA"],
    ["zh-hant-cn-x-private1", ["zh-Hans", "zh-Hant"], "zh-Hant"],
    ["ar-u-nu-arab", ["ar"], "ar"],
    ["fr", ["en", "ar"], undefined],
    ["f", ["fr"], undefined],
    ["", ["en"], undefined],
  ])("%s among %j is %s", (asked, offered, found) => expect(lookUpLanguage(asked, offered)).toBe(found));

  it("gives words in it, else in the form's languages in order, else whatever there is; a key every object has is none", () => {
    expect(inLanguage({ en: "Plate", "ar-SA": "لوحة" }, "ar-SA-u-nu-arab", ["en"])).toBe("لوحة");
    expect(inLanguage({ en: "Plate", ar: "لوحة" }, "fr", ["ar", "en"])).toBe("لوحة");
    expect(inLanguage({ de: "Schild" }, "fr", ["ar", "en"])).toBe("Schild");
    expect(inLanguage({ en: "Plate" }, "constructor", ["toString"])).toBe("Plate");
    expect(inLanguage({}, "en", ["en"])).toBe("");
  });
});
