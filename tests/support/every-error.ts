/** A form with one field of each type, and what is entered in it so that every problem keys can bring about is met once. */
import { definitionAt } from "./agency.js";

export const everyForm = definitionAt("tests/journeys/forms/every.form.json");
export const right = {
  code: "ABCD",
  story: "It rained",
  essay: "So it did",
  mail: "amal@mail.example",
  tel: "+97336001234",
  count: 4,
  ratio: 1.5,
  price: "2.500",
  from: "2025-05-05",
  until: "2026-01-01",
  one: "b",
  some: ["n", "s"],
  pick: "y",
  sure: true,
  agree: true,
  person: { given: "Amal", family: "Haddad" },
  home: { country: "GB", line1: "14 Quay Street", city: "Bristol", postcode: "BS1 4QA" },
  pets: [{ called: "Fluff" }],
};
export type Round = readonly [answers: { readonly [name: string]: unknown }, problems: readonly string[]];
/** For each page, what is entered in turn and what is then wrong, as `path code`. Everything else is right; the first round is an empty page. */
export const ROUNDS: { readonly [page: string]: readonly Round[] } = {
  words: [
    [{}, ["/code required", "/story required", "/essay required", "/mail required", "/tel required"]],
    [
      { code: "AB", story: "It rained all day", essay: "One two three four", mail: "amal", tel: "12" },
      ["/code tooShort", "/story tooLong", "/essay tooManyWords", "/mail email", "/tel phone"],
    ],
    [{ code: "abcd" }, ["/code pattern"]],
  ],
  figures: [
    [{}, ["/count required", "/ratio required", "/price required", "/from required", "/until required"]],
    [
      {
        count: "few",
        ratio: 1.25,
        price: "much",
        from: { day: 5 },
        until: { day: 31, month: 2, year: 2026 },
      },
      ["/count number", "/ratio decimals", "/price money", "/from dateMissing", "/until dateNotReal"],
    ],
    [
      { count: 2.5, price: "1.2345", from: { day: 5, month: 5, year: 2019 } },
      ["/count whole", "/price decimals", "/from earliest"],
    ],
    [
      { count: 1, price: "0.5", from: "2031-05-05", until: "2032-01-01" },
      ["/count min", "/price min", "/from latest"],
    ],
    [{ count: 10, price: "6", until: "2025-01-01" }, ["/count max", "/price max", "/until rule"]],
  ],
  choices: [
    [{}, ["/one required", "/some required", "/pick required", "/sure required", "/agree consent"]],
    [{ some: ["n"] }, ["/some minChoices"]],
    [{ some: ["n", "e", "s", "w"] }, ["/some maxChoices"]],
  ],
  people: [
    [{}, ["/person required", "/home required", "/pets/0/called required"]],
    [{ home: { ...right.home, postcode: "nowhere" } }, ["/home/postcode postcode"]],
  ],
};
