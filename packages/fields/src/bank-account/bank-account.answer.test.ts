import { createSession } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";

const field = { type: "bank-account", name: "answer", label: "Account" } as const;
const formOf = (more: object): Definition => ({
  diwan: 1,
  id: "f",
  version: "1",
  languages: ["en"],
  title: "F",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
});
const problemsOf = async (value: unknown, more: object = {}): Promise<readonly string[]> => {
  const session = createSession(await compileForm(formOf(more)));
  session.setAnswer("/answer", value);
  return session
    .findProblems("/answer")
    .map(({ path, code }) => `${path.slice("/answer".length)} ${code}`.trim());
};

/** The examples of the registry of IBANs (SWIFT, ISO 13616), as the tests of python-stdnum list them: tests/test_iban.doctest of github.com/arthurdejong/python-stdnum. */
const IBANS =
  `AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 AZ21NABZ00000000137010001944 BA391290079401028494 BG80BNBG96611020345678 BH67BMAG00001299123456 BR1800000000141455123924100C2 CH9300762011623852957 CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 ES0400750078060500050355 FI2112345600000785 FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917 GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999 IS140159260076545510730339 IT60X0542811101000000123456 JO94CBJO0010000000000131000302 KZ86125KZT5004100100 LB62099900000001001901229114 LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR NL91ABNA0417164300 NO0215037577003 PK36SCBL0000001123456702 PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SE4550000000058398257466 SI56191000000123438 SK3112000000198742637541 SM86U0322509800000000270100 TL380080012345678910157 TN5910006035183598478831 TR330006100519786457841326 VG96VPVG0000012345678901 XK051212012345678906`.split(
    /\s+/,
  );

/** Routing numbers that others have published: python-stdnum's documentation, and those of the Federal Reserve's banks and large banks on their own pages. */
const ROUTINGS =
  "111000025 011000015 021001208 031000040 041000014 051000033 061000146 071000301 081000045 091000080 101000048 111000038 121000374 021000021 026009593 121000248".split(
    " ",
  );

describe("an answer of type bank-account", () => {
  it.each(IBANS)("takes the IBAN %s, and none with a wrong figure", async (iban) => {
    expect(await problemsOf({ iban })).toEqual([]);
    const wrong =
      iban.slice(0, 2) + String((Number(iban.slice(2, 4)) + 1) % 100).padStart(2, "0") + iban.slice(4);
    expect(await problemsOf({ iban: wrong })).toEqual(["checkDigit"]);
    expect(await problemsOf({ iban: iban.slice(0, -1) })).toEqual(["iban"]);
  });

  it.each(ROUTINGS)("takes the routing number %s, and none with a wrong figure", async (routing) => {
    const more = { scheme: "routing" };
    expect(await problemsOf({ routing, account: "123456" }, more)).toEqual([]);
    const wrong = routing.slice(0, 8) + String((Number(routing[8]) + 1) % 10);
    expect(await problemsOf({ routing: wrong, account: "123456" }, more)).toEqual(["/routing checkDigit"]);
  });

  it.each([
    [{ iban: "GB29NWBK60161331926819" }, { countries: ["BH"] }, ["ibanCountry"]],
    [{ iban: "BH67BMAG00001299123456" }, { countries: ["BH"] }, []],
    [{ iban: "XX67BMAG00001299123456" }, {}, ["iban"]],
    [{ iban: "constructor" }, {}, ["iban"]],
    [{ sortCode: "200000", account: "55779911" }, { scheme: "sort-code" }, []],
    [{ sortCode: "200000" }, { scheme: "sort-code" }, ["/account required"]],
    [{ sortCode: "2000000", account: "5577991" }, { scheme: "sort-code" }, ["/sortCode account"]],
    [{ sortCode: "200000", account: "55779911", iban: "x" }, { scheme: "sort-code" }, ["/iban unknown"]],
    [{ routing: "000000000", account: "123456" }, { scheme: "routing" }, ["/routing checkDigit"]],
    [{ routing: "111000025", account: "123456789012345678" }, { scheme: "routing" }, ["/account account"]],
    ["BH67BMAG00001299123456", {}, ["type"]],
    [{ iban: 7 }, {}, ["type"]],
    [{}, {}, ["required"]],
    [undefined, {}, ["required"]],
  ])("%j in %j has the problems %j", async (value, more, problems) => {
    expect(await problemsOf(value, more)).toEqual(problems);
  });

  it("is kept in one form, whoever wrote it", async () => {
    for (const [value, more, kept] of [
      [{ iban: "iban bh67 BMAG-0000 1299 1234 56" }, {}, { iban: "BH67BMAG00001299123456" }],
      [
        { sortCode: "20-00-00", account: "557799" },
        { scheme: "sort-code" },
        { sortCode: "200000", account: "00557799" },
      ],
      [
        { routing: " 111000025 ", account: "12-3456" },
        { scheme: "routing" },
        { routing: "111000025", account: "123456" },
      ],
    ] as const) {
      const session = createSession(await compileForm(formOf(more)));
      session.setAnswer("/answer", value);
      expect(session.findProblems("/answer")).toEqual([]);
      expect(session.submission({ language: "en", key: "k", definition: "d" }).answers).toEqual({
        answer: kept,
      });
    }
  });

  it("is said in groups, isolated so that they keep their order", () => {
    const words = { locale: undefined as never, words: String }; // it needs none
    expect(displayAnswer({ iban: "BH67BMAG00001299123456" }, field, words)).toEqual([
      "\u2066BH67 BMAG 0000 1299 1234 56\u2069",
    ]);
    expect(
      displayAnswer({ sortCode: "200000", account: "55779911" }, { ...field, scheme: "sort-code" }, words),
    ).toEqual(["\u206620-00-00\u2069", "\u206655779911\u2069"]);
  });

  it("may be asked in a definition, of countries that have IBANs", () => {
    expect(parseDefinition(formOf({ countries: ["BH", "SA"] }))).toMatchObject({ ok: true, warnings: [] });
    expect(parseDefinition(formOf({ countries: ["BH", "US"] }))).toMatchObject({
      ok: false,
      problems: [{ code: "country", pointer: "/pages/0/fields/0/countries/1" }],
    });
    expect(parseDefinition(formOf({ default: "BH67" }))).toMatchObject({ ok: false });
  });
});
