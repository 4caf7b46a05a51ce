import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import { readTime, showTime } from "./time.read.js";

const field = { type: "time", name: "answer", label: "Opens" } as const;
const entries = (hour: string, minute: string, period?: string) => ({
  hour: [hour],
  minute: [minute],
  ...(period !== undefined && { period: [period] }),
});

describe("an answer of type time", () => {
  it.each([
    ["en", "14:05", "14:05"],
    ["en-US", "14:05", "2:05 PM"],
    ["en-US", "00:30", "12:30 AM"],
    ["ar", "14:05", "2:05 م"],
    ["ar-SA", "09:30", "٩:٣٠ ص"],
    ["de", "09:30", "09:30"],
  ])("is said in %s: %s is %s", async (tag, time, said) => {
    expect(displayAnswer(time, field, { locale: await loadLocale(tag), words: String })).toEqual([said]);
  });

  it.each([
    ["en", "9", "30", undefined, "09:30"],
    ["en", "9", "30", "pm", "21:30"],
    ["en-US", "9", "30", undefined, { hour: "9", minute: "30", period: "" }],
    ["en-US", "12", "0", "am", "00:00"],
    ["en-US", "12", "0", "pm", "12:00"],
    ["en-US", "0", "15", "", "00:15"],
    ["en-US", "14", "15", "", "14:15"],
    ["en-US", "14", "15", "am", { hour: "14", minute: "15", period: "am" }],
    ["en-US", "0", "15", "pm", { hour: "0", minute: "15", period: "pm" }],
    ["ar", "٩", "٠٥", "am", "09:05"],
    ["en", "9", "", undefined, { hour: "9", minute: "" }],
    ["en", "", "", "", undefined],
    ["en", "-1", "30", undefined, { hour: "-1", minute: "30" }],
  ])("in %s %j %j %j is read as %j", async (tag, hour, minute, period, answer) => {
    const locale = await loadLocale(tag);
    expect(readTime(entries(hour, minute, period), { locale })).toEqual(answer);
  });

  it.each(["en", "en-US", "ar", "ar-SA", "hi", "fr", "so"])(
    "every minute of a day comes back in %s",
    async (tag) => {
      const locale = await loadLocale(tag);
      for (let n = 0; n < 1440; n += 7) {
        const time = `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
        const { hour, minute, period } = showTime(time, locale);
        expect(readTime(entries(hour, minute, period), { locale })).toBe(time);
      }
    },
  );

  it.each([
    [{ earliest: "08:00", latest: "16:30" }, true],
    [{ earliest: "8:00" }, false],
    [{ earliest: "16:30", latest: "08:00" }, false],
    [{ default: "08:00" }, true],
    [{ default: "8 am" }, false],
  ])("may be asked with %j: %j", (more, ok) => {
    const definition = {
      diwan: 1,
      id: "f",
      version: "1",
      languages: ["en"],
      title: "F",
      privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
      pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
    };
    expect(parseDefinition(definition)).toMatchObject({ ok });
  });
});
