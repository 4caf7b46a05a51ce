import { describe, expect, it } from "vitest";
import { parseDefinition, type DefinitionCode } from "@diwan/fields/parse";
import { set, whole } from "./broken.fixture.js";

/** One thing broken: where, how, and what is said about it: pointer, code, words it must have, what to write instead. */
type Row = [
  at: string,
  value: unknown,
  pointer: string,
  code: DefinitionCode,
  words: RegExp,
  suggestion?: string,
];

const F = "/pages/0/fields",
  V = "/pages/1/fields";
const field = (more: object): object => ({ type: "text", name: "extra", label: "Extra", ...more });
const text = (more: object): Row[1] => field(more);

const SHAPE: Row[] = [
  ["/version", undefined, "", "missing", /^'version' is missing\.$/],
  ["/privacy", undefined, "", "missing", /'privacy' is missing/],
  ["/privacy/purpose", undefined, "/privacy", "missing", /'purpose' is missing in 'privacy'/],
  [`${F}/0/label`, undefined, `${F}/0`, "missing", /'label' is missing in field 'full_name'/],
  [`${F}/0/name`, undefined, `${F}/0`, "missing", /'name' is missing in a field of type 'name'/],
  [`${F}/0/type`, undefined, `${F}/0`, "missing", /'type' is missing in field 'full_name'/],
  [`${F}/1/options/0/value`, undefined, `${F}/1/options/0`, "missing", /'value' is missing in an option/],
  [`${V}/0/item`, undefined, `${V}/0`, "missing", /'item' is missing in field 'vehicles'/],
  ["/pages/0/titel", "x", "/pages/0/titel", "unknownKey", /Unknown key 'titel' in page 'about'\.$/],
  [`${F}/0/hnit`, "x", `${F}/0/hnit`, "unknownKey", /did you mean 'hint'\?/, "hint"],
  [`${F}/0/visibleIf`, "x", `${F}/0/visibleIf`, "unknownKey", /did you mean 'showWhen'\?/, "showWhen"],
  [`${F}/0/required`, true, `${F}/0/required`, "unknownKey", /required unless "optional": true/, "optional"],
  ["/calculation", {}, "/calculation", "unknownKey", /Unknown key 'calculation'\.$/],
  ["/__proto__", { polluted: 1 }, "/__proto__", "forbiddenName", /The key '__proto__' cannot be used/],
  [
    `${F}/0/label`,
    JSON.parse('{"en":"x","__proto__":{}}'),
    `${F}/0/label/__proto__`,
    "forbiddenName",
    /'__proto__' cannot/,
  ],
  ["/calculations/__proto__", "1", "/calculations/__proto__", "forbiddenName", /'__proto__' cannot/],
  [
    `${F}/1/type`,
    "radio",
    `${F}/1/type`,
    "unknownType",
    /^Unknown type 'radio': did you mean 'radios'\?$/,
    "radios",
  ],
  [`${F}/0/type`, "fullName", `${F}/0/type`, "unknownType", /did you mean 'name'\?/, "name"],
  [
    `${F}/-`,
    text({
      type: "dropdown",
      options: [
        { value: "a", label: "A" },
        { value: "b", label: "B" },
      ],
    }),
    `${F}/5/type`,
    "unknownType",
    /did you mean 'select'/,
    "select",
  ],
  [
    `${F}/-`,
    text({ type: "zzzzzz" }),
    `${F}/5/type`,
    "unknownType",
    /the types are address, .*checkboxes, .* and yes-no; a type of your own has a prefix/,
  ],
  [
    `${F}/-`,
    text({ type: "upload" }),
    `${F}/5/type`,
    "unknownType",
    /^Unknown type 'upload': did you mean 'file'\?$/,
    "file",
  ],
  [
    `${F}/-`,
    text({ type: "file", accept: ["pdf", "jpg"] }),
    `${F}/5/accept/1`,
    "wrongValue",
    /'pdf', 'jpeg', .* not 'jpg': did you mean 'jpeg'\?/,
    "jpeg",
  ],
  [`${F}/-`, text({ type: "file", accept: [] }), `${F}/5/accept`, "tooFew", /'accept' is empty/],
  [
    `${F}/-`,
    text({ type: "file", maxSize: 0 }),
    `${F}/5/maxSize`,
    "outOfRange",
    /must be at least 1, not '0'/,
  ],
  [
    `${F}/-`,
    text({ type: "file", maxFileSize: 5 }),
    `${F}/5/maxFileSize`,
    "unknownKey",
    /did you mean 'maxSize'\?/,
    "maxSize",
  ],
  [`${F}/-`, text({ type: 5 }), `${F}/5/type`, "wrongType", /'type' must be a text .* but this is a number/],
  [`${F}/-`, text({ type: "Acme:Sign" }), `${F}/5/type`, "format", /prefix, a colon and a name/],
  [`${F}/-`, 7, `${F}/5`, "wrongType", /Entry 6 of 'fields' must be an object, but this is a number/],
  [
    `${F}/0/optional`,
    "yes",
    `${F}/0/optional`,
    "wrongType",
    /'optional' must be true or false, but this is a text/,
  ],
  [
    `${F}/0/label`,
    5,
    `${F}/0/label`,
    "wrongType",
    /'label' must be a text, or one text per language, but this is a number/,
  ],
  [`${F}/0/label`, { en: 5 }, `${F}/0/label/en`, "wrongType", /'en' must be a text in double quotes/],
  [`${F}/2/min`, "0", `${F}/2/min`, "wrongType", /'min' must be a number, but this is a text/],
  ["/pages", {}, "/pages", "wrongType", /'pages' must be a list \[…\], but this is an object/],
  ["/pages", [], "/pages", "tooFew", /'pages' is empty: at least 1 entry/],
  ["/pages/0/fields", [], "/pages/0/fields", "tooFew", /'fields' is empty/],
  ["/languages", [], "/languages", "tooFew", /'languages' is empty/],
  [
    `${F}/-`,
    text({ maxLength: 1.5 }),
    `${F}/5/maxLength`,
    "wrongType",
    /must be a whole number, but '1\.5' is not whole/,
  ],
  [`${F}/-`, text({ minLength: -1 }), `${F}/5/minLength`, "outOfRange", /must be at least 0, not '-1'/],
  [
    `${F}/-`,
    text({ inputmode: "numerc" }),
    `${F}/5/inputmode`,
    "wrongValue",
    /'text', 'numeric', .* not 'numerc': did you mean 'numeric'/,
    "numeric",
  ],
  [`${F}/-`, text({ width: 7 }), `${F}/5/width`, "wrongValue", /'width' must be '2', '3'/],
  [
    `${F}/0/name`,
    "fullName",
    `${F}/0/name`,
    "format",
    /'fullName' must start with a small letter/,
    "full_name",
  ],
  ["/id", "Permit Form", "/id", "format", /The id 'Permit Form'/, "permit-form"],
  [`${V}/1/currency`, "bhd", `${V}/1/currency`, "format", /three capital letters/, "BHD"],
  [`${V}/2/country`, "bh", `${V}/2/country`, "format", /two capital letters/, "BH"],
  [`${V}/1/max`, "1,000.00", `${V}/1/max`, "format", /The amount '1,000\.00'/, "1000.00"],
  ["/calculations/Fee", "1", "/calculations/Fee", "format", /The name 'Fee'/, "fee"],
  ["/version", "", "/version", "emptyText", /'version' is empty/],
  ["/diwan", 2, "/diwan", "version", /written in version 2 .* knows versions up to 1: update Diwan/],
  ["/diwan", 0, "/diwan", "version", /must be the number 1/],
  ["/diwan", "1", "/diwan", "version", /the number 1, without quotes/],
  ["/diwan", undefined, "", "version", /'diwan' is missing/],
];

const NAMES: Row[] = [
  [
    `${F}/2/name`,
    "tenure",
    `${F}/2/name`,
    "duplicateName",
    /Two fields of this form are named 'tenure': the first stands at \/pages\/0\/fields\/1/,
  ],
  [`${F}/2/name`, "lease_end", `${F}/2/name`, "duplicateName", /named 'lease_end'/],
  [
    `${V}/0/fields/1/name`,
    "plate",
    `${V}/0/fields/1/name`,
    "duplicateName",
    /Two fields of the list 'vehicles' are named 'plate'/,
  ],
  [
    "/calculations/tenure",
    "1",
    "/calculations/tenure",
    "duplicateName",
    /The calculation 'tenure' has the name of a field/,
  ],
  ["/pages/1/id", "about", "/pages/1/id", "duplicatePage", /Two pages have the id 'about'/],
  [
    `${F}/1/options/1/value`,
    "own",
    `${F}/1/options/1/value`,
    "duplicateOption",
    /Two options have the value 'own'/,
  ],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "in", "type", "map", "null"].map(
    (name): Row => [
      `${F}/0/name`,
      name,
      `${F}/0/name`,
      "forbiddenName",
      new RegExp(`The name '${name}' cannot be used: it is a (property|word)`),
    ],
  ),
  [
    "/calculations/constructor",
    "1",
    "/calculations/constructor",
    "forbiddenName",
    /'constructor' cannot be used/,
  ],
];

const OPTIONS: Row[] = [
  [`${F}/1/options`, [], `${F}/1/options`, "tooFew", /'options' is empty: at least 1 option/],
  [
    `${F}/1/options`,
    [{ value: "rent", label: "Rent" }],
    `${F}/1/options`,
    "options",
    /One option is no choice/,
  ],
  [`${F}/3/options`, [{ divider: "or" }], `${F}/3/options`, "options", /only dividers here/],
  [
    `${F}/3/options/-`,
    { divider: "or" },
    `${F}/3/options/3`,
    "options",
    /A divider stands between two options/,
  ],
  [`${F}/3/min`, 3, `${F}/3/min`, "options", /3 options must be chosen, but there are only 2/],
  [
    `${F}/1/options/0/exclusive`,
    true,
    `${F}/1/options/0/exclusive`,
    "options",
    /'exclusive' is for checkboxes/,
  ],
  [
    `${F}/-`,
    field({
      type: "select",
      options: [
        { value: "a", label: "A", fields: [field({ name: "deep" })] },
        { value: "b", label: "B" },
      ],
    }),
    `${F}/5/options/0/fields`,
    "options",
    /A select cannot reveal fields/,
  ],
];

const BOUNDS: Row[] = [
  [`${F}/2/max`, -1, `${F}/2/min`, "minOverMax", /'min' is 0, which is more than 'max', -1/],
  [`${F}/-`, text({ minLength: 5, maxLength: 2 }), `${F}/5/minLength`, "minOverMax", /'minLength' is 5/],
  [
    `${F}/-`,
    text({ type: "file", min: 3, max: 2 }),
    `${F}/5/min`,
    "minOverMax",
    /'min' is 3, which is more than 'max', 2/,
  ],
  [
    `${F}/-`,
    text({ type: "file", min: 2 }),
    `${F}/5/min`,
    "minOverMax",
    /'min' is 2, which is more than 'max', 1/,
  ],
  [`${V}/0/min`, 4, `${V}/0/min`, "minOverMax", /'min' is 4/],
  [`${V}/1/max`, "0.400", `${V}/1/min`, "minOverMax", /'min' is 0\.500/],
  [`${V}/1/max`, "1.0005", `${V}/1/max`, "outOfRange", /at most 3 decimal places/],
  [`${F}/2/max`, 1.5, `${F}/2/max`, "outOfRange", /no decimal places/],
  [
    `${F}/1/options/1/fields/0/earliest`,
    "tomorrow",
    `${F}/1/options/1/fields/0/earliest`,
    "dateBound",
    /'tomorrow' is not a date bound/,
  ],
  [
    `${F}/1/options/1/fields/0/earliest`,
    "31/01/2026",
    `${F}/1/options/1/fields/0/earliest`,
    "dateBound",
    /did you mean '2026-01-31'/,
    "2026-01-31",
  ],
  [
    `${F}/1/options/1/fields/0/earliest`,
    "2026-02-30",
    `${F}/1/options/1/fields/0/earliest`,
    "dateBound",
    /2026-02-30 is not a real date/,
  ],
  [
    `${F}/1/options/1/fields/0/earliest`,
    "today - 18 years",
    `${F}/1/options/1/fields/0/earliest`,
    "dateBound",
    /did you mean 'today-P18Y'/,
    "today-P18Y",
  ],
  [
    `${F}/1/options/1/fields/0/latest`,
    "today-P1D",
    `${F}/1/options/1/fields/0/earliest`,
    "minOverMax",
    /after 'latest', today-P1D/,
  ],
  ["/privacy/retention", "13 months", "/privacy/retention", "duration", /did you mean 'P13M'\?/, "P13M"],
  ["/privacy/retention", "P", "/privacy/retention", "duration", /such as P13M for 13 months/],
  ["/privacy/notice", "javascript:alert(1)", "/privacy/notice", "url", /not 'javascript:'/],
  ["/privacy/notice", "java\tscript:alert(1)", "/privacy/notice", "url", /must be a web page/],
  ["/privacy/notice", "\u0001javascript:alert(1)", "/privacy/notice", "url", /must be a web page/],
  [`${F}/1/options/0/value`, " ", `${F}/1/options/0/value`, "options", /no answer/],
  [`${F}/1/options/0/value`, "\u200b", `${F}/1/options/0/value`, "options", /no answer/],
  [`${F}/0/showWhen`, "today() > date('2026-02-30')", `${F}/0/showWhen`, "expression", /not a real date/],
  ["/timeZone", "Manama", "/timeZone", "timeZone", /not an IANA time zone/],
  ["/privacy/notice", "mailto:a@b.example", "/privacy/notice", "url", /not 'mailto:'/],
  [`${V}/1/currency`, "BHX", `${V}/1/currency`, "currency", /No currency has the code 'BHX'/],
  ["/summary/0/currency", "QQQ", "/summary/0/currency", "currency", /'QQQ'/],
  [`${V}/2/countries/0`, "UK", `${V}/2/countries/0`, "country", /did you mean 'GB'/, "GB"],
  [`${V}/2/country`, "SA", `${V}/2/country`, "country", /is not one of the countries to choose from/],
  [
    `${F}/-`,
    field({ type: "phone", country: "ZZ" }),
    `${F}/5/country`,
    "country",
    /No country has the code 'ZZ'/,
  ],
];

const TEXTS: Row[] = [
  [
    "/languages",
    ["en", "ar"],
    "/title",
    "missingLanguage",
    /one text, and the form is in English \(en\) and Arabic \(ar\)/,
  ],
  [
    `${F}/0/label`,
    { fr: "Nom" },
    `${F}/0/label/fr`,
    "unknownLanguage",
    /The form is not in 'fr': add it to 'languages'/,
  ],
  [`${F}/0/label`, { "en-GB": "Name" }, `${F}/0/label/en-GB`, "unknownLanguage", /did you mean 'en'\?/, "en"],
  [`${F}/0/label`, { en: "Name", ar: "الاسم" }, `${F}/0/label/ar`, "unknownLanguage", /'ar'/],
  [`${F}/0/label`, {}, `${F}/0/label`, "missingLanguage", /There are no words in English \(en\)/],
  [`${F}/0/label`, "  ", `${F}/0/label`, "emptyText", /There are no words here/],
  [`${F}/0/messages`, { required: { fr: "x" } }, `${F}/0/messages/required/fr`, "unknownLanguage", /'fr'/],
  [
    "/languages/0",
    "en_GB",
    "/languages/0",
    "language",
    /'en_GB' is not a BCP 47 language tag.*did you mean 'en-GB'/,
    "en-GB",
  ],
  ["/languages/0", "EN", "/languages/0", "language", /is written 'en'/, "en"],
  ["/languages/0", "english", "/languages/0", "language", /did you mean 'en'\?/, "en"],
  ["/languages/0", "xx", "/languages/0", "language", /No language has the tag 'xx'/],
  ["/languages", ["en", "en"], "/languages/1", "language", /named twice/],
  [
    `${F}/0/messages`,
    { requird: "x" },
    `${F}/0/messages/requird`,
    "messageCode",
    /error code 'requird': did you mean 'required'/,
    "required",
  ],
  [
    `${F}/0/autocomplete`,
    "full-name",
    `${F}/0/autocomplete`,
    "autocomplete",
    /'full-name' is not an autofill token/,
  ],
  [
    `${F}/-`,
    text({ autocomplete: "postcode" }),
    `${F}/5/autocomplete`,
    "autocomplete",
    /did you mean 'postal-code'/,
    "postal-code",
  ],
  [
    `${F}/-`,
    text({ autocomplete: "shipping zip" }),
    `${F}/5/autocomplete`,
    "autocomplete",
    /did you mean 'shipping postal-code'/,
    "shipping postal-code",
  ],
  [
    `${F}/-`,
    text({ autocomplete: "mobile bday" }),
    `${F}/5/autocomplete`,
    "autocomplete",
    /can follow 'mobile'/,
  ],
  [
    `${F}/-`,
    text({ autocomplete: "email name" }),
    `${F}/5/autocomplete`,
    "autocomplete",
    /'name' cannot follow 'email'/,
  ],
];

const PATTERNS: Row[] = [
  [
    `${V}/0/fields/0/pattern`,
    "(",
    `${V}/0/fields/0/pattern`,
    "patternInvalid",
    /not a regular expression: unterminated group/,
  ],
  [`${V}/0/fields/0/pattern`, "(a+)+", `${V}/0/fields/0/pattern`, "patternSlow", /catastrophic backtracking/],
  [`${V}/0/fields/0/pattern`, "(\\w+\\s?)*", `${V}/0/fields/0/pattern`, "patternSlow", /catastrophic/],
];

const EXPRESSIONS: Row[] = [
  [
    "/pages/1/showWhen",
    "tenur == 'rent'",
    "/pages/1/showWhen",
    "unknownName",
    /no field or calculation 'tenur': did you mean 'tenure'/,
    "tenure",
  ],
  [
    "/pages/1/showWhen",
    "tenure == own",
    "/pages/1/showWhen",
    "unknownName",
    /'own' is an answer, not a question: put it in quotes, 'own'\./,
    "'own'",
  ],
  [
    "/pages/1/showWhen",
    "tenure == 'own' and age > 3",
    "/pages/1/showWhen",
    "unknownName",
    /'and' is not a word of this language: write '&&'\./,
  ],
  [
    "/pages/1/showWhen",
    "NOT answered(age)",
    "/pages/1/showWhen",
    "unknownName",
    /'NOT' is not a word of this language: write '!'\./,
  ],
  ["/pages/1/showWhen", "lease_end > today", "/pages/1/showWhen", "unknownName", /write 'today\(\)'/],
  [
    "/pages/1/showWhen",
    "tenur = 'rent'",
    "/pages/1/showWhen",
    "expression",
    /This condition cannot be read: write '==' for '='\./,
  ],
  [
    "/pages/1/showWhen",
    "plate == 'X'",
    "/pages/1/showWhen",
    "unknownName",
    /asked for each item of 'vehicles'.*vehicles\.exists\(item, item\.plate/,
  ],
  [
    "/pages/1/showWhen",
    "tenure == 'rentt'",
    "/pages/1/showWhen",
    "unknownOption",
    /Field 'tenure' has no option 'rentt': did you mean 'rent'/,
    "rent",
  ],
  [
    "/pages/1/showWhen",
    "'rampp' in needs",
    "/pages/1/showWhen",
    "unknownOption",
    /did you mean 'ramp'/,
    "ramp",
  ],
  [
    "/pages/1/showWhen",
    "tenure in ['own', 'lease']",
    "/pages/1/showWhen",
    "unknownOption",
    /no option 'lease'/,
  ],
  [
    "/pages/1/showWhen",
    "age > 'x'",
    "/pages/1/showWhen",
    "expressionType",
    /This condition compares a whole number with a word/,
  ],
  ["/pages/1/showWhen", "age ==", "/pages/1/showWhen", "expression", /stops too soon/],
  ["/pages/1/showWhen", "", "/pages/1/showWhen", "expression", /empty/],
  [
    "/pages/1/showWhen",
    "age + 1",
    "/pages/1/showWhen",
    "notBoolean",
    /must be true or false, but is a whole number/,
  ],
  [
    "/pages/0/rules",
    [{ check: "age", message: "x" }],
    "/pages/0/rules/0/check",
    "notBoolean",
    /This rule must be true or false/,
  ],
  ["/calculations/fee", "sizes(vehicles)", "/calculations/fee", "expression", /did you mean 'size'/, "size"],
  [
    "/calculations/fee",
    "home",
    "/calculations/fee",
    "expressionType",
    /single value, but is an answer of several parts/,
  ],
  [
    "/calculations/fee",
    "vehicles.filter(v, v.plat == 'X').size()",
    "/calculations/fee",
    "expressionType",
    /'plat' is not a question of this list/,
  ],
  [
    "/summary/0/calculation",
    "fees",
    "/summary/0/calculation",
    "unknownCalculation",
    /no calculation 'fees': did you mean 'fee'/,
    "fee",
  ],
  [
    `${V}/0/fields/1/showWhen`,
    "plat == 'X'",
    `${V}/0/fields/1/showWhen`,
    "unknownName",
    /did you mean 'plate'/,
    "plate",
  ],
  ["/calculations/fee", "fee + 1", "/calculations/fee", "cycle", /'fee' waits for itself/],
  [
    "/calculations",
    { fee: "other + 1", other: "fee + 1" },
    "/calculations/fee",
    "cycle",
    /in a circle: fee → other → fee/,
  ],
  [
    `${F}/1/showWhen`,
    "lease_end > today()",
    `${F}/1/showWhen`,
    "cycle",
    /circle: tenure → lease_end → tenure/,
  ],
  [
    `${V}/0/fields/1/showWhen`,
    "fee > 3.0",
    `${V}/0/fields/1/showWhen`,
    "cycle",
    /circle: co2 → fee → vehicles → co2\.$/,
  ],
  ["/pages/1/showWhen", "false", "/pages/1/showWhen", "unreachable", /Page 'vehicles' is never shown/],
  [
    "/pages/1/showWhen",
    "tenure == 'rent' && tenure == 'own'",
    "/pages/1/showWhen",
    "unreachable",
    /no answers make its condition true/,
  ],
  [
    "/pages/1/showWhen",
    "income > 5.0",
    "/pages/1/showWhen",
    "unreachable",
    /waits for field 'income', which is asked on this page/,
  ],
  [
    "/pages/0/showWhen",
    "fee > 5.0",
    "/pages/0/showWhen",
    "unreachable",
    /waits for field 'vehicles', which is asked on a later page/,
  ],
  [`${F}/4/showWhen`, "1 == 2", `${F}/4/showWhen`, "unreachable", /Field 'badge' is never shown/],
];

const DEFAULTS: Row[] = [
  [
    `${F}/1/default`,
    "ren",
    `${F}/1/default`,
    "default",
    /value of an option, not 'ren': did you mean 'rent'/,
    "rent",
  ],
  [
    `${F}/1/default`,
    { toString: "own" },
    `${F}/1/default`,
    "default",
    /value of an option, not '\{"toString":"own"\}'\./,
  ],
  [`${F}/2/default`, "5", `${F}/2/default`, "default", /must be a whole number, not '5'/],
  [`${F}/2/default`, 500, `${F}/2/default`, "default", /within 'min' and 'max'/],
  [`${F}/3/default`, "ramp", `${F}/3/default`, "default", /a list of values/],
  [`${F}/3/default`, ["lift"], `${F}/3/default/0`, "default", /value of an option, not 'lift'/],
  [`${F}/4/default`, "yes", `${F}/4/default`, "default", /true or false, not 'yes'/],
  [`${F}/0/default`, "Huda", `${F}/0/default`, "default", /an object of 'given' and 'family'/],
  [
    `${F}/1/options/1/fields/0/default`,
    "01/02/2026",
    `${F}/1/options/1/fields/0/default`,
    "default",
    /a date such as/,
  ],
  [`${V}/1/default`, 5, `${V}/1/default`, "default", /decimal in double quotes/],
  [
    `${V}/0/default`,
    [{ plat: "X" }],
    `${V}/0/default/0/plat`,
    "default",
    /items of this list have no 'plat': did you mean 'plate'/,
    "plate",
  ],
  [`${V}/0/default`, [{ plate: 5 }], `${V}/0/default/0/plate`, "default", /a text in double quotes/],
  [`${V}/2/default`, { country: "ZZ" }, `${V}/2/default`, "default", /an object such as/],
  [`${F}/-`, field({ type: "phone", default: "17001234" }), `${F}/5/default`, "default", /E\.164/],
];

const NESTED: Row[] = [
  [
    `${V}/0/fields/-`,
    {
      type: "list",
      name: "a",
      label: "A",
      item: "A",
      fields: [{ type: "list", name: "b", label: "B", item: "B", fields: [field({})] }],
    },
    `${V}/0/fields/2/fields/0`,
    "nestedList",
    /The list 'b' is in a list in a list/,
  ],
];

describe("a definition with one thing wrong", () => {
  it.each([
    ...SHAPE,
    ...NAMES,
    ...OPTIONS,
    ...BOUNDS,
    ...TEXTS,
    ...PATTERNS,
    ...EXPRESSIONS,
    ...DEFAULTS,
    ...NESTED,
  ])("says so: %s = %j", (...[at, value, pointer, code, words, suggestion]: Row) => {
    const result = parseDefinition(JSON.stringify(set(whole(), at, value), null, 2));
    const problems = result.ok ? [] : result.problems;
    const problem = problems.find((each) => each.code === code && each.pointer === pointer);
    expect(problem, JSON.stringify(problems, null, 1)).toMatchObject({ pointer, code, severity: "error" });
    expect(problem?.message).toMatch(words);
    if (suggestion !== undefined) expect(problem?.suggestion).toBe(suggestion);
    for (const { message, line, column } of problems) {
      expect(message).toMatch(/^.+[.?…]$/s);
      expect(message).not.toMatch(/Invalid input|expected|undefined|\[object/);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  it.each(
    [...SHAPE, ...NAMES, ...OPTIONS, ...BOUNDS, ...PATTERNS, ...DEFAULTS, ...NESTED].filter(
      ([at]) => !at.endsWith("/type"),
    ),
  )("says nothing else: %s = %j", (...[at, value, pointer]: Row) => {
    const result = parseDefinition(set(whole(), at, value));
    const others = result.ok ? [] : result.problems.filter((problem) => problem.pointer !== pointer);
    // a name that is gone is missed where it was used, and that is said, too
    expect(
      others.filter(
        ({ code }) =>
          ![
            "unknownName",
            "unknownOption",
            "expressionType",
            "unreachable",
            "missingLanguage",
            "unknownCalculation",
            "duplicateName",
          ].includes(code),
      ),
    ).toEqual([]);
  });
});

describe("a definition with nothing wrong", () => {
  it("is handed back as it was written", () => {
    expect(parseDefinition(JSON.stringify(whole()))).toEqual({ ok: true, definition: whole(), warnings: [] });
  });

  it("is a copy: changing it later leaves what was handed over alone", () => {
    const input = whole();
    const result = parseDefinition(input);
    expect(result.ok && result.definition).toEqual(input);
    expect(result.ok && result.definition.pages).not.toBe(input["pages"]);
  });

  it.each<readonly [string, unknown]>([
    [`${F}/-`, field({ type: "acme:signature", penColour: "blue", points: [1, 2] })],
    [`${F}/-`, { type: "content", variant: "warning", text: "Mind **this**" }],
    [`${F}/-`, text({ prefix: "№", autocomplete: "section-car shipping postal-code" })],
    [`${F}/-`, text({ autocomplete: "home tel" })],
    [`${F}/-`, text({ name: "date", pattern: "(?<year>\\d{4})-\\p{L}+" })],
    [`${F}/-`, field({ type: "address", autocomplete: "billing" })],
    ["/pages/1/showWhen", "!answered(income) || size(vehicles) == 0"],
    ["/pages/1/showWhen", "badge && tenure in ['own', 'rent'] && !('none' in needs)"],
    ["/pages/1/showWhen", "vehicles.exists(v, v.plate == 'X') && age >= 18"],
    [
      `${V}/0/fields/-`,
      {
        type: "list",
        name: "drivers",
        label: "Drivers",
        item: "Driver",
        fields: [field({ showWhen: "plate == 'X' && tenure == 'own'" })],
      },
    ],
    [`${V}/0/fields/-`, field({ name: "tenure" })],
  ])("may have %s = %j", (at, value) => {
    expect(parseDefinition(set(whole(), at, value))).toMatchObject({ ok: true, warnings: [] });
  });

  it("in two languages needs both, except where there is no letter", () => {
    const two = set(set(whole(), "/languages", ["en", "ar"]), "/title", "2026");
    const result = parseDefinition(two);
    expect(!result.ok && result.problems.map(({ pointer }) => pointer)).not.toContain("/title");
  });
});

describe("what is only doubtful", () => {
  it.each<readonly [string, unknown, DefinitionCode, RegExp]>([
    ["/title", "Apply <b>now</b>", "html", /<b> would be shown as it is written/],
    [
      "/intro",
      "See [this](javascript:alert(1)) or [that](https://example.org)",
      "url",
      /The link to 'javascript:alert\(1' would be shown as words only/,
    ],
    [
      `${F}/0/showWhen`,
      "income > 5.0",
      "laterAnswer",
      /waits for field 'income', which is asked on a later page/,
    ],
  ])("is a warning: %s = %j", (at, value, code, words) => {
    const result = parseDefinition(set(whole(), at, value));
    expect(result.ok && result.warnings).toMatchObject([
      { code, severity: "warning", message: expect.stringMatching(words) as string },
    ]);
  });
});

describe("everything at once", () => {
  it("is reported in the order of the file, with line and column", () => {
    const result = parseDefinition(`{
  "diwan": 1, "id": "permit", "version": "1", "languages": ["en"], // the first
  "title": "T", "titel": "T",
  "privacy": { "purpose": "P", "retention": "P1Y", "notice": "/p" },
  "pages": [{ "id": "a", "title": "A", "fields": [
    { "type": "radio", "name": "x", "label": "X", "options": [{ "value": "y", "label": "Y" }, { "value": "y", "label": "Z" }] },
    { "type": "text", "name": "z", "label": "Z", "showWhen": "x == \\"y\\" && q == 'a'", },
    { "type": "text", "name": "z", "name": "z2", "label": "Z" }
  ] }]
}`);
    expect(
      !result.ok && result.problems.map(({ line, column, code, pointer }) => [line, column, code, pointer]),
    ).toEqual([
      [2, 68, "comment", ""],
      [3, 17, "unknownKey", "/titel"],
      [6, 15, "unknownType", "/pages/0/fields/0/type"],
      [6, 106, "duplicateOption", "/pages/0/fields/0/options/1/value"],
      [7, 77, "unknownName", "/pages/0/fields/1/showWhen"],
      [7, 86, "trailingComma", ""],
      [8, 36, "duplicateKey", "/pages/0/fields/2/name"],
    ]);
  });
});

describe("text that is not JSON", () => {
  it.each<readonly [string, DefinitionCode, RegExp, number, number]>([
    ["", "empty", /The file is empty/, 1, 1],
    [" \n", "empty", /The file is empty/, 1, 1],
    ["<!doctype html>", "syntax", /HTML or XML/, 1, 1],
    ["diwan: 1\nid: x", "syntax", /looks like YAML/, 1, 1],
    ['{\n  "diwan": 1\n  "id": "x"\n}', "syntax", /A comma is missing before this/, 3, 3],
    ["{\"a\": 'x'}", "syntax", /double quotes/, 1, 7],
    ['{"a": "x}', "syntax", /closing double quote is missing/, 1, 7],
    ['{"a": [1, 2', "syntax", /closing \] is missing/, 1, 12],
    ["{} {}", "syntax", /something is left over/, 1, 4],
    ["[1]", "wrongType", /a form definition is an object .* but this is a list/i, 1, 1],
    ["null", "wrongType", /but this is null/, 1, 1],
    ["[".repeat(5000), "tooDeep", /more than 100 levels deep/, 1, 101],
  ])("%j", (text, code, words, line, column) => {
    const result = parseDefinition(text);
    expect(!result.ok && result.problems).toMatchObject([
      { pointer: "", code, line, column, message: expect.stringMatching(words) as string },
    ]);
  });

  it("may start with a byte order mark, which counts for no column", () => {
    expect(parseDefinition(`\uFEFF${JSON.stringify(whole())}`)).toMatchObject({ ok: true });
  });

  it("includes objects with a circle", () => {
    const circle: { [key: string]: unknown } = whole();
    circle["title"] = circle;
    expect(parseDefinition(circle)).toMatchObject({ ok: false, problems: [{ code: "notJson" }] });
  });
});
