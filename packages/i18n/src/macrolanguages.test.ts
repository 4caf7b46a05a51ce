import { describe, expect, it } from "vitest";
import { nearestTag } from "./index.js";

describe("the nearest of the languages offered", () => {
  it.each([
    ["zh-HK", ["zh-Hans", "zh-Hant"], "zh-Hant-HK"],
    ["zh-TW", ["zh", "zh-Hant"], "zh-Hant-TW"],
    ["zh", ["en", "zh-Hant", "zh-Hans"], "zh-Hans-CN"],
    ["zh-SG", ["zh-TW", "zh-CN"], "zh-CN"],
    ["zh-HK", ["en", "zh-CN", "zh-TW"], "zh-TW"],
    ["pt", ["pt-PT", "pt-BR"], "pt-BR"],
    ["pt-AO", ["pt-PT", "pt-BR"], "pt-PT"],
    ["sr-ME", ["sr", "sr-Latn"], "sr-Latn-ME"],
    ["sr", ["en", "sr-Latn"], "sr"],
    ["tl", ["fil"], "fil"],
    ["fil", ["tl"], "tl"],
    ["iw", ["he"], "he"],
    ["no", ["en", "nb"], "nb"],
    ["nn", ["en", "no"], "no"],
    ["ary-MA", ["en", "ar"], "ar-MA"],
    ["ary-MA", ["en", "ar-BH"], "ar-BH"],
    ["yue", ["en", "zh-Hans", "zh-Hant"], "zh-Hant"],
    ["yue-HK", ["zh-TW", "zh-CN"], "zh-TW"],
    ["wuu", ["zh-Hant", "zh-Hans"], "zh-Hans"],
    ["yue", ["en", "zh-Hans"], "yue"],
    ["ku-Arab", ["ckb"], "ckb"],
    ["ku", ["ckb"], "ku"],
    ["en-GB", ["fr", "en-US"], "en-US"],
    ["es", ["es-MX"], "es-MX"],
    ["fo", ["da"], "fo"],
    ["en", ["en-GB", "en"], "en"],
    ["ar-SA", ["ar", "en"], "ar-SA"],
    ["sr-ME", ["sr"], "sr-ME"],
    ["not a tag", ["en"], "not a tag"],
  ])("to %s among %j is %s", (asked, offered, found) => expect(nearestTag(asked, offered)).toBe(found));
});
