/** The forms whose answers are stored: both examples, one with every field type, and an earlier version of that one. */
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

const both = (en, ar) => ({ en, ar });
const dateOfTrip = { type: "date", name: "day", label: both("Day", "اليوم") };
const priceOfTrip = { type: "money", name: "fare", currency: "BHD", label: both("Fare", "الأجرة") };

/** What the journeys' form does not have: files, questions revealed by an answer, a page that is not always asked, content, calculations, a declaration. */
const PAGES = [
  {
    id: "papers",
    title: both("Papers", "المستندات"),
    fields: [
      {
        type: "content",
        variant: "inset",
        title: both("Before you go on", "قبل المتابعة"),
        text: both("Have your papers ready.", "جهّز مستنداتك."),
      },
      {
        type: "file",
        name: "proof",
        max: 3,
        accept: ["pdf", "png"],
        optional: true,
        label: both("Proof", "الإثبات"),
      },
      {
        type: "radios",
        name: "travel",
        label: both("Do you travel?", "هل تسافر؟"),
        options: [
          { value: "no", label: both("No", "لا") },
          {
            value: "yes",
            label: both("Yes", "نعم"),
            fields: [{ type: "text", name: "where", label: both("Where to?", "إلى أين؟") }],
          },
        ],
      },
      {
        type: "list",
        name: "trips",
        min: 0,
        max: 3,
        optional: true,
        label: both("Your trips", "رحلاتك"),
        item: both("Trip", "الرحلة"),
        fields: [
          dateOfTrip,
          priceOfTrip,
          { type: "file", name: "ticket", optional: true, label: both("Ticket", "التذكرة") },
        ],
      },
    ],
  },
  {
    id: "why",
    title: both("Why", "لماذا"),
    showWhen: "sure == false",
    fields: [
      { type: "textarea", name: "doubt", label: both("What are you unsure of?", "ما الذي لست متأكدًا منه؟") },
    ],
  },
];

function every() {
  const form = read("tests/journeys/forms/every.form.json");
  return {
    ...form,
    pages: [...form.pages, ...PAGES],
    calculations: {
      twice: "count * 2",
      chosen: "size(some)",
      cost: "price * 1.5",
      fares: "sum(trips.map(t, t.fare))",
    },
    summary: [
      { calculation: "twice", label: both("Twice the count", "ضعف العدد") },
      { calculation: "cost", label: both("Cost", "التكلفة"), currency: "BHD" },
    ],
    declaration: {
      text: both("What I have said is true.", "ما ذكرته صحيح."),
      agree: both("I declare this", "أقرّ بذلك"),
    },
  };
}

/** Version 0: a question that went away, a choice that went away, and a question of another type. */
function before(form) {
  const [words, figures, choices, ...rest] = form.pages;
  const change = (fields, name, make) => fields.map((field) => (field.name === name ? make(field) : field));
  return {
    ...form,
    version: "0",
    pages: [
      {
        ...words,
        fields: [{ type: "text", name: "nick", label: both("Nickname", "الكنية") }, ...words.fields],
      },
      {
        ...figures,
        fields: change(figures.fields, "count", ({ name, label }) => ({ type: "text", name, label })),
      },
      {
        ...choices,
        fields: change(choices.fields, "one", (field) => ({
          ...field,
          options: [...field.options, { value: "c", label: both("Third", "الثالث") }],
        })),
      },
      ...rest,
    ],
    calculations: { chosen: "size(some)", cost: "price * 1.5" },
    summary: [{ calculation: "cost", label: both("Cost", "التكلفة"), currency: "BHD" }],
  };
}

export function formsToStore() {
  const form = every();
  return {
    "resident-parking-permit": read("docs/examples/forms/resident-parking-permit.form.json"),
    "business-licence-renewal": read("docs/examples/forms/business-licence-renewal.form.json"),
    every: form,
    "every-before": before(form),
  };
}

/** The clock of everything a server stores. */
export const NOW = "2026-11-24T09:00:00+03:00";
export const ZONE = "Asia/Bahrain";

/** What a person types on each page of the form with every type, by name of control; without a script the choices are sent in the same way. */
export const TYPED = {
  words: { code: "ABC", story: "A & <b> é", essay: "one two", mail: "amal@example.org", tel: "36001234" },
  figures: {
    count: "3",
    ratio: "1.5",
    price: "2.5",
    "from.day": "1",
    "from.month": "3",
    "from.year": "2027",
    "until.day": "5",
    "until.month": "4",
    "until.year": "2027",
  },
  choices: { one: "b", some: ["n", "s"], pick: "y", sure: "yes", agree: "true" },
  people: {
    "person.given": "أمل",
    "person.family": "O’Neil",
    "home.country": "GB",
    "home.line1": "1 High Street",
    "home.city": "London",
    "home.postcode": "SW1A 1AA",
    "pets.0.called": "Miaow",
  },
  papers: { travel: "yes", where: "Manama" },
};

/** The same as answers. */
export const ANSWERS = {
  code: "ABC",
  story: "A & <b> é",
  essay: "one two",
  mail: "amal@example.org",
  tel: "+97336001234",
  count: 3,
  ratio: 1.5,
  price: "2.500",
  from: "2027-03-01",
  until: "2027-04-05",
  one: "b",
  some: ["n", "s"],
  pick: "y",
  sure: true,
  agree: true,
  person: { given: "أمل", family: "O’Neil" },
  home: { country: "GB", line1: "1 High Street", city: "London", postcode: "SW1A 1AA" },
  pets: [{ called: "Miaow" }],
  travel: "yes",
  where: "Manama",
};

/** Entries that are no answers stay in a form that is not finished. */
export const WRONG = { ...TYPED.figures, count: "many", "from.day": "31", "from.month": "2" };
