import { describe, expect, it } from "vitest";
import { withoutYearMark } from "./year-marks.js";

describe("the mark of a year", () => {
  it.each([
    "٢٠٢٦م",
    "٢٠٢٦ م.",
    "2026 مـ",
    "\u200f٢٠٢٦\u200fم",
    "2026 ميلادي",
    "۲۰۲۶ میلادی",
    "۲۰۲۶ء",
    "2026年",
    "2026 年",
    "二〇二六年",
    "西暦2026年",
    "公元2026年",
    "2026년",
    "서기 2026년",
    "2026 г.",
    "2026 год",
    "2026 року",
    "ค.ศ. 2026",
    "๒๐๒๖ ค.ศ.",
    "AD 2026",
    "2026 A.D.",
    "2026 CE",
    "2026 n. Chr.",
    "2026 apr. J.-C.",
    "2026 M",
    "2026",
    "٢٠٢٦",
  ])("is left out where it is that of the calendar of answers: %s", (entered) => {
    expect(withoutYearMark(entered)).toBe("2026");
  });

  it.each([
    "١٤٤٦هـ",
    "1446 هـ",
    "1446 AH",
    "١٤٠٥ هـ.ش",
    "1405 ش",
    "2569 พ.ศ.",
    "พ.ศ. ๒๕๖๙",
    "民國115年",
    "民国一百一十五年",
    "令和8年",
    "令和八年",
    "昭和2026年",
    "平成30年",
    "R8",
    "단기 4359년",
    "5786 AM",
    "ה'תשפ\"ו",
    "2018 ዓ.ም.",
    "2082 वि.सं.",
    "1446هـ/2026م",
    "2026 BC",
    "2026 ق.م",
    "2026x",
    "26م",
    "0026م",
    "م",
    "",
    "2026م 5",
  ])("stays where it is another calendar's, or no year stands at it: %s", (entered) => {
    expect(withoutYearMark(entered)).toBe(entered);
  });
});
