import { loadLocale, loadMessages, type Locale, readMonthNames } from "@diwan/i18n";
import { isBlank } from "@diwan/core";
import { expect } from "chai";
import { addressKind } from "./address/address.kind.js";
import { dateKind } from "./date/date.kind.js";
import { emailKind } from "./email/email.kind.js";
import { WHOLE } from "./entries.js";
import { durationKind } from "./duration/duration.kind.js";
import { monetaryAmountKind } from "./monetary-amount/monetary-amount.kind.js";
import { moneyKind } from "./money/money.kind.js";
import { monthKind } from "./month/month.kind.js";
import { nameKind } from "./name/name.kind.js";
import { numberKind } from "./number/number.kind.js";
import { partialDateKind } from "./partial-date/partial-date.kind.js";
import { phoneKind } from "./phone/phone.kind.js";
import { quantityKind } from "./quantity/quantity.kind.js";
import { timeKind } from "./time/time.kind.js";
import { textKind } from "./text/text.kind.js";
import { textareaKind } from "./textarea/textarea.kind.js";

/** Every code point Unicode says is to be ignored where it cannot be shown, one of each row. */
const MARKS = Array.from({ length: 0xe1000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((mark) => /\p{DI}/u.test(mark) && !/[\u{e0002}-\u{e0fff}]/u.test(mark));
const KG = [{ value: "kg", label: "kg" }];
const JOINERS = "\u200c\u200d";

describe("what nobody sees in what is entered", () => {
  let locale: Locale;
  before(async () => {
    locale = await loadLocale("en");
    readMonthNames(locale);
    await Promise.all(["address", "name"].map((group) => loadMessages(locale, group as "address" | "name")));
  });
  const props = () => ({ id: "x", name: "x", label: "x", locale });
  const around = (mark: string, text: string): string => `${mark}${text[0]}${mark}${text.slice(1)}${mark}`;

  it("is put aside in dates, numbers, amounts, phones, e-mail addresses, patterned codes and postcodes, wherever it stands", () => {
    expect(MARKS.length).to.be.greaterThan(60);
    for (const mark of MARKS) {
      const one = (text: string) => ({ [WHOLE]: [around(mark, text)] });
      const at = `U+${mark.codePointAt(0)?.toString(16)}`;
      expect(
        dateKind.read(
          { day: [around(mark, "29")], month: [around(mark, "2")], year: [around(mark, "1988")] },
          props(),
        ),
        at,
      ).to.equal("1988-02-29");
      expect(
        dateKind.read({ day: ["29"], month: [around(mark, "February")], year: ["1988"] }, props()),
        at,
      ).to.equal("1988-02-29");
      expect(numberKind.read(one("1450"), props()), at).to.equal(1450);
      expect(moneyKind.read(one("45.5"), { ...props(), currency: "BHD" }), at).to.equal("45.500");
      expect(phoneKind.read(one("+973 3600 1234"), props()), at).to.equal("+97336001234");
      expect(phoneKind.read(one("33001234"), { ...props(), country: "BH" }), at).to.equal("+97333001234");
      expect(textKind.read(one("880214731"), { ...props(), pattern: "[0-9]{9}" }), at).to.equal("880214731");
      expect(textKind.read(one("880214731"), { ...props(), inputmode: "numeric" }), at).to.equal("880214731");
      expect(
        addressKind.read(
          { line1: ["1"], city: ["Bristol"], postcode: [around(mark, "BS1 4QA")] },
          { ...props(), countries: ["GB"] },
        ),
        at,
      ).to.deep.include({ postcode: "BS1 4QA" });
      if (!JOINERS.includes(mark))
        expect(emailKind.read(one("layla@mail.example"), props()), at).to.equal("layla@mail.example");
    }
  });

  it("stays inside names and free text, which some scripts and emoji are not written without", () => {
    for (const text of ["می\u200cخواهم", "👨\u200d👩\u200d👧", "葛\u{e0100}城", "❤\ufe0f", "क्\u200dष"]) {
      expect(textKind.read({ [WHOLE]: [` ${text} `] }, props())).to.equal(text);
      expect(textareaKind.read({ [WHOLE]: [text] }, props())).to.equal(text);
      expect(nameKind.read({ given: [text] }, props())).to.deep.equal({ given: text });
      // A pattern that takes the joiners keeps them.
      if (!/[\ufe0f\u{e0100}]/u.test(text))
        expect(textKind.read({ [WHOLE]: [text] }, { ...props(), pattern: "[^a-z]+" })).to.equal(text);
    }
  });

  it("is no answer by itself, in words and names alike, nor are blanks that are letters by Unicode", () => {
    for (const mark of [...MARKS, "\u2800", "\u3164", "\u3000", "\u00a0", "\u0001", " \t\u200b\u200f"]) {
      const at = `U+${mark.codePointAt(0)?.toString(16)}`;
      expect(isBlank(textKind.read({ [WHOLE]: [mark] }, props())), at).to.equal(true);
      expect(isBlank(textareaKind.read({ [WHOLE]: [`${mark}\n${mark}`] }, props())), at).to.equal(true);
      expect(isBlank(nameKind.read({ given: [mark], family: [mark] }, props())), at).to.equal(true);
      expect(isBlank(dateKind.read({ day: [mark], month: [mark], year: [mark] }, props())), at).to.equal(
        true,
      );
      expect(isBlank(emailKind.read({ [WHOLE]: [mark] }, props())), at).to.equal(true);
      expect(isBlank(phoneKind.read({ [WHOLE]: [mark] }, props())), at).to.equal(true);
      expect(isBlank(monthKind.read({ month: [mark], year: [mark] }, props())), at).to.equal(true);
      expect(isBlank(timeKind.read({ hour: [mark], minute: [mark] }, props())), at).to.equal(true);
      expect(durationKind.read({ hours: [mark], minutes: [mark] }, props()), at).to.equal(undefined);
      expect(quantityKind.read({ amount: [mark], unit: ["kg"] }, { ...props(), units: KG }), at).to.equal(
        undefined,
      );
      expect(
        monetaryAmountKind.read({ amount: [mark], currency: ["BHD"] }, { ...props(), currencies: ["BHD"] }),
        at,
      ).to.equal(undefined);
      // Nor does it stand in the box of a part that may stay empty.
      expect(partialDateKind.read({ day: [mark], month: [mark], year: ["1987"] }, props()), at).to.equal(
        "1987",
      );
      expect(durationKind.read({ hours: [mark], minutes: ["30"] }, props()), at).to.equal("PT30M");
    }
    expect(isBlank("👍")).to.equal(false);
    expect(isBlank("0")).to.equal(false);
  });
});

describe("words entered decomposed", () => {
  it("are kept composed (NFC), whichever keyboard wrote them", async () => {
    const locale = await loadLocale("en");
    const props = { id: "x", name: "x", label: "x", locale };
    for (const text of ["Zoë Nuñez", "أحمد", "ガ", "한국"]) {
      const typed = text.normalize("NFD");
      expect(typed).not.to.equal(text);
      expect(textKind.read({ [WHOLE]: [typed] }, props)).to.equal(text);
      expect(textareaKind.read({ [WHOLE]: [typed] }, props)).to.equal(text);
      expect(nameKind.read({ family: [typed] }, props)).to.deep.equal({ family: text });
      expect(textKind.read({ [WHOLE]: [typed] }, { ...props, pattern: "\\p{L}+" })).to.equal(text);
      expect(
        addressKind.read({ line1: [typed], city: [typed] }, { ...props, countries: ["KE"] }),
      ).to.deep.equal({ country: "KE", line1: text, city: text });
      expect(emailKind.read({ [WHOLE]: [`${typed.replace(" ", "")}@x.example`] }, props)).to.equal(
        `${text.replace(" ", "")}@x.example`,
      );
    }
  });
});

describe("digits of other scripts in codes", () => {
  it("are read where a keypad of digits is offered or the pattern takes no others, in every system that engines know", async () => {
    const locale = await loadLocale("en");
    const props = { id: "x", name: "x", label: "x", locale };
    const systems = Intl.supportedValuesOf("numberingSystem").filter(
      (system) => new Intl.NumberFormat(`en-u-nu-${system}`).resolvedOptions().numberingSystem === system,
    );
    expect(systems).to.include.members(["arab", "arabext", "deva", "fullwide", "mathsans"]);
    for (const system of systems) {
      const write = (n: number) =>
        new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(n);
      // "tamldec" has no zero of its own in some engines; each system shows its own digits or none.
      const typed = write(1234567890);
      expect(textKind.read({ [WHOLE]: [typed] }, { ...props, pattern: "[0-9]{10}" }), system).to.equal(
        "1234567890",
      );
      expect(textKind.read({ [WHOLE]: [typed] }, { ...props, pattern: "\\d{10}" }), system).to.equal(
        "1234567890",
      );
      expect(textKind.read({ [WHOLE]: [typed] }, { ...props, inputmode: "numeric" }), system).to.equal(
        "1234567890",
      );
      expect(
        dateKind.read({ day: [write(29)], month: [write(2)], year: [write(2016)] }, props),
        system,
      ).to.equal("2016-02-29");
      for (const [day, month, year] of [
        [31, 6, 2026],
        [6, 7, 1986],
        [9, 8, 1978],
      ] as const)
        expect(
          dateKind.read({ day: [write(day)], month: [write(month)], year: [write(year)] }, props),
          system,
        ).to.deep.equal(
          day > 30 ? { day: write(31), month: write(6), year: write(2026) } : `${year}-0${month}-0${day}`,
        );
    }
  });

  it("stay as typed where the pattern takes them, and in words", async () => {
    const locale = await loadLocale("en");
    const props = { id: "x", name: "x", label: "x", locale };
    expect(textKind.read({ [WHOLE]: ["٨٨٠"] }, { ...props, pattern: "[٠-٩]{3}" })).to.equal("٨٨٠");
    expect(
      textKind.read({ [WHOLE]: ["٨٨٠"] }, { ...props, pattern: "[٠-٩]{3}", inputmode: "numeric" }),
    ).to.equal("٨٨٠");
    expect(textKind.read({ [WHOLE]: ["شارع ٨٨٠"] }, props)).to.equal("شارع ٨٨٠");
    expect(textKind.read({ [WHOLE]: ["٨٨-٠x"] }, { ...props, pattern: "[0-9]{3}" })).to.equal("٨٨-٠x");
  });
});
