/** What people write who know spreadsheets, scripts, templates and other form systems: each is answered with its place and with what to write instead. */
import { describe, expect, it } from "vitest";
import { parseDefinition, type DefinitionProblem } from "@diwan/fields/parse";

const fields = [
  { type: "text", name: "first", label: "First name" },
  { type: "number", name: "count", label: "How many", whole: true },
  { type: "number", name: "weight", label: "Weight" },
  { type: "money", name: "income", label: "Income", currency: "GBP" },
  { type: "yes-no", name: "badge", label: "Badge" },
  { type: "date", name: "born", label: "Date of birth" },
  { type: "phone", name: "mobile", label: "Mobile" },
  { type: "name", name: "full", label: "Full name", parts: ["given", "family"] },
  {
    type: "radios",
    name: "tenure",
    label: "Own or rent",
    options: [
      { value: "own", label: "Own" },
      { value: "rent", label: "Rent" },
    ],
  },
  {
    type: "checkboxes",
    name: "needs",
    label: "Needs",
    options: [
      { value: "ramp", label: "Ramp" },
      { value: "lift", label: "Lift" },
    ],
  },
  {
    type: "list",
    name: "cars",
    label: "Cars",
    item: "Car",
    fields: [
      { type: "text", name: "plate", label: "Plate" },
      { type: "number", name: "co2", label: "CO2" },
    ],
  },
];

function problems(field: object, page: object = {}, more: object = {}): readonly DefinitionProblem[] {
  const result = parseDefinition(
    JSON.stringify({
      diwan: 1,
      id: "ways",
      version: "1",
      languages: ["en"],
      title: "Ways",
      privacy: { purpose: "To test", retention: "P1Y", notice: "/privacy" },
      pages: [
        { id: "one", title: "One", fields },
        {
          id: "two",
          title: "Two",
          fields: [{ type: "text", name: "last", label: "Last", ...field }],
          ...page,
        },
      ],
      ...more,
    }),
  );
  return result.ok ? result.warnings : result.problems;
}

/** One problem, told where it is and once. */
function only(found: readonly DefinitionProblem[]): DefinitionProblem {
  expect(found, JSON.stringify(found, null, 1)).toHaveLength(1);
  const [problem] = found;
  expect(problem?.line).toBe(1);
  expect(problem?.column).toBeGreaterThan(1);
  return problem ?? expect.unreachable();
}

describe("a condition as it is written elsewhere", () => {
  it.each([
    // templates and scripts
    ["{first} == 'a'", "first"],
    ["{{ first }} == 'a'", "first"],
    ["${first} == 'a'", "first"],
    ["$first == 'a'", "first"],
    ["answers.first == 'a'", "first"],
    // whether there is an answer
    ["first == null", "!answered(first)"],
    ["first != undefined", "answered(first)"],
    ["count == ''", "!answered(count)"],
    ["isEmpty(first)", "!answered(first)"],
    ["exists(first)", "answered(first)"],
    ["first", "answered(first)"],
    ["!first", "!answered(first)"],
    // how many, and whether among them
    ["cars.length > 1", "size(cars)"],
    ["needs.length > 1", "size(needs)"],
    ["first.length > 3", "size(first)"],
    ["count(cars) > 1", "size(cars)"],
    ["needs.includes('ramp')", "'ramp' in needs"],
    ["needs.contains('ramp')", "'ramp' in needs"],
    ["needs == 'ramp'", "'ramp' in needs"],
    ["first.includes('a')", "first.contains('a')"],
    ["'own' in tenure", "tenure == 'own'"],
    ["tenure in ('own', 'rent')", "in ['own', 'rent']"],
    ["cars.some(c, c.plate == 'x')", "exists"],
    ["cars.plate == 'X'", "cars.exists(item, item.plate == 'X')"],
    ["sum(cars.co2) > 3", "sum(cars.map(item, item.co2))"],
    // yes or no
    ["badge == 'yes'", "badge == true"],
    ["badge != 'Yes'", "badge != true"],
    ['badge == "false"', "badge == false"],
    ["badge == 1", "badge == true"],
    // numbers and texts
    ["count == '3'", "count == 3"],
    ["income > '3.00'", "income > 3.00"],
    ["age(born) > '18'", "age(born) > 18"],
    ["mobile == 17001234", "mobile == '17001234'"],
    ["weight > 10%", "0.1"],
    ["Math.round(weight) > 3", "round"],
    ["income > £100", "100"],
    ["1 < count < 3", "1 < count && count < 3"],
    // dates
    ["born < today()+28", "addDays(today(), 28)"],
    ["born < today() - 28", "addDays(today(), -28)"],
    ["born + 30 > today()", "addDays(born, 30)"],
    ["today() - born > 30", "daysBetween(born, today())"],
    ["born > '2020-01-01'", 'born > date("2020-01-01")'],
    ["born.year > 2000", "year(born)"],
    ["now() > born", "today()"],
    // choosing
    ["if(count > 3, true, false)", "count > 3 ? true : false"],
  ])("%s is answered with %s", (source, suggestion) => {
    const { message, ...problem } = only(problems({ showWhen: source }));
    expect(problem).toMatchObject({ pointer: "/pages/1/fields/0/showWhen", severity: "error", suggestion });
    expect(message).toMatch(
      /^This condition (?:is not written in the language of forms|must be true or false, but is [a-z ]+): write `.+` for `.+`\.$/,
    );
    // what is suggested puts it right
    const [, wrong = ""] = / for `(.+)`\.$/.exec(message) ?? [];
    expect(problems({ showWhen: source.replace(wrong, () => suggestion) })).toEqual([]);
  });

  it.each([
    ["if (count > 3) true", /condition \? one : other/],
    ["count > 1,000", /without separators, '1000'/],
    ["count > 12,345,678", /without separators, '12345678'/],
    ["count > 1 000", /without separators, '1000'/],
    ["count > 10'000", /without separators, '10000'/],
    ["count > 1_000_000", /without separators, '1000000'/],
    ["count > 1,5", /with a point, as in '1.5'/],
    ["count ** 2 > 4", /no powers/],
    ["count ^ 2 > 4", /no powers/],
    ["count++ > 4", /nothing is counted up/],
    ["first.toLowerCase() == 'a'", /write `lowerAscii` for `toLowerCase`/],
    ["lower(first) == 'a'", /write `first\.lowerAscii\(\)` for/],
    ["UPPER(first) == 'A'", /write `first\.upperAscii\(\)` for/],
    ["lowerAscii(first) == 'a'", /write `first\.lowerAscii\(\)` for/],
    ["TRIM(first) == 'A'", /write `first\.trim\(\)` for/],
    ["first.strip() == 'A'", /write `trim` for `strip`/],
    ["first.replaceAll(' ', '') == 'A'", /write `replace` for `replaceAll`/],
    ["first =~ '^[a-z]'", /write `first\.matches\('\^\[a-z\]'\)` for/],
    ["first.test('[a-z]')", /write `matches` for `test`/],
    ["abs(count) > 2", /write `math\.abs` for `abs`/],
    ["Math.abs(count) > 2", /write `math\.abs` for `Math\.abs`/],
    ["greatest(count, 2) > 2", /write `math\.greatest` for `greatest`/],
    ["size(needs.unique()) > 1", /write `distinct` for `unique`/],
    ["distinct(needs) == needs", /write `needs\.distinct\(\)` for/],
    ["NETWORKDAYS(born, today(), 'office') > 5", /write `workingDays` for `NETWORKDAYS`/],
    ["() => true", /write only what must be true/],
  ])("%s is answered with advice", (source, words) => {
    expect(only(problems({ showWhen: source })).message).toMatch(words);
  });

  it.each([
    ["first == ''", "!answered(first)"],
    ['first != "" && badge', "answered(first)"],
    ["'' == first", "!answered(first)"],
    ["badge || ' ' != first", "answered(first)"],
    ["first == '  '", "!answered(first)"],
    ["needs == []", "!answered(needs)"],
    ["[] != needs", "answered(needs)"],
    ["size(needs) == 0", "!answered(needs)"],
    ["size(needs) < 1", "!answered(needs)"],
    ["size(first) <= 0", "!answered(first)"],
    ["cars.exists(car, car.plate == '')", "!answered(car.plate)"],
    ["full.given == ''", "!answered(full.given)"],
  ])("%s is doubted: an answer is never empty", (source, suggestion) => {
    expect(only(problems({ showWhen: source }))).toMatchObject({
      code: "emptyComparison",
      severity: "warning",
      suggestion,
    });
  });

  it("is said to be of the wrong type, and not also never to be met", () => {
    for (const source of ["badge == 'maybe'", "tenure == true", "badge ? 'yes' : 'no'"])
      expect(problems({ showWhen: source }).map(({ code }) => code)).not.toContain("unreachable");
  });

  it("says nothing of what is right, or stands in a text", () => {
    for (const source of [
      "first == '${x} cars.length 10%'",
      "size(cars) > 1 && cars.exists(c, c.plate == 'X')",
      "first.contains('a')",
      "count % 2 == 1",
      "born < addDays(today(), 28)",
      "badge == true || badge",
      "count == 1",
      "mobile.startsWith('+973')",
      // A list of items is there when it has none.
      "cars == []",
      "size(cars) == 0",
      "size(needs) > 0",
      "size(first) < 10",
      "needs == ['ramp']",
    ])
      expect(problems({ showWhen: source }), source).toEqual([]);
  });
});

describe("a calculation as it is written elsewhere", () => {
  it.each([
    ["income * 10%", "0.1"],
    ["Math.round(weight)", "round"],
    ["if(count > 3, 1, 2)", "count > 3 ? 1 : 2"],
    ["today()+28", "addDays(today(), 28)"],
  ])("%s is answered with %s", (fee, suggestion) => {
    expect(only(problems({}, {}, { calculations: { fee } }))).toMatchObject({
      pointer: "/calculations/fee",
      suggestion,
    });
  });
});

describe("words as they are written elsewhere", () => {
  it.each([
    ["Hello {first}", "placeholder", /^\{first\} would be shown/],
    ["Hello ${first}", "placeholder", /^\$\{first\} would be shown/],
    ["Hello %{first}", "placeholder", /^%\{first\} would be shown/],
    ["Hello [[first]]", "placeholder", /^\[\[first\]\] would be shown.*write \{\{ first \}\}/],
    ["Hello <%= first %>", "placeholder", /^<%= first %> would be shown.*write \{\{ first \}\}/],
    ["Hello «first»", "placeholder", /^«first» would be shown.*write \{\{ first \}\}/],
    ["Hello %(first)s", "placeholder", /^%\(first\)s would be shown.*write \{\{ first \}\}/],
    ["Hello {0}", "placeholder", /^\{0\} would be shown.*as in \{\{ full_name/],
    ["Hello %s, welcome", "placeholder", /^%s would be shown.*as in \{\{ full_name/],
    ["A heading\n====\n\nWords", "markdown", /no headings/],
    ["# Heading", "markdown", /no headings/],
    ["One\n\n## Two", "markdown", /no headings/],
    ["One&nbsp;two", "html", /^&nbsp; would be shown/],
    ["Fish &#38; chips", "html", /^&#38; would be shown/],
    ["![A map](/map.png)", "markdown", /no images/],
    ["Use `code`", "markdown", /no code/],
    ["| a | b |\n|---|---|", "markdown", /no tables/],
    ["> said", "markdown", /no quotations/],
  ])("%j is doubted", (hint, code, words) => {
    const problem = only(problems({ hint }));
    expect(problem).toMatchObject({ code, severity: "warning", pointer: "/pages/1/fields/0/hint" });
    expect(problem.message).toMatch(words);
  });

  it("may not use Markdown where they are plain", () => {
    expect(only(problems({ label: "A **bold** label" }))).toMatchObject({ code: "markdown" });
    expect(problems({ hint: "A **bold** hint, with [a link](/page)" })).toEqual([]);
  });

  it("says nothing of braces, signs and hashes that mean themselves", () => {
    for (const hint of [
      "Between { and }",
      "Flat #3, R&D; 5 > 3",
      "10% of {…}",
      "100 %s",
      "Half of it (50%) since then, 20%so far",
      "a == b, and so on ====",
      "«Oui, monsieur»",
      "[[1]](/page)",
      "- one\n- two",
      "1. one\n2. two",
    ])
      expect(problems({ hint }), hint).toEqual([]);
  });
});

describe("properties as they are written elsewhere", () => {
  const options = [
    { value: "a", label: "a" },
    { value: "b", label: "b" },
  ];
  it.each<readonly [object, string, string, RegExp]>([
    [{ pattern: "/^abc$/i" }, "/pattern", "abc", /slashes are part of the pattern.*no flags/],
    [{ pattern: "/[A-Z]{2}/" }, "/pattern", "[A-Z]{2}", /slashes are part of the pattern/],
    [{ type: "file", maxSize: "5MB" }, "/maxSize", "5000000", /must be a number.*write 5000000\.$/],
    [{ type: "file", maxSize: "1.5 MiB" }, "/maxSize", "1572864", /write 1572864/],
    [{ type: "file", maxSize: 5 }, "/maxSize", "5000000", /counts bytes/],
    [{ maxLength: "10" }, "/maxLength", "10", /write 10/],
    [{ optional: "yes" }, "/optional", "true", /write true/],
    [
      { type: "radios", options: { a: "A", b: "B" } },
      "/options",
      JSON.stringify([
        { value: "a", label: "A" },
        { value: "b", label: "B" },
      ]),
      /must be a list/,
    ],
    [
      { type: "radios", options: ["a", options[1]] },
      "/options/0",
      JSON.stringify(options[0]),
      /write \{"value":"a","label":"a"\}/,
    ],
    [
      { type: "radios", options: [["a", "A"], options[1]] },
      "/options/0",
      JSON.stringify({ value: "a", label: "A" }),
      /write \{"value":"a","label":"A"\}/,
    ],
    [{ type: "radios", options: "a" }, "/options", JSON.stringify([options[0]]), /must be a list/],
    [{ type: "date", earliest: "tomorrow" }, "/earliest", "today+P1D", /did you mean 'today\+P1D'/],
    [{ type: "date", latest: "Yesterday" }, "/latest", "today-P1D", /did you mean 'today-P1D'/],
    [{ type: "date", latest: "now()" }, "/latest", "today", /did you mean 'today'/],
    [{ type: "date", earliest: "today()+28" }, "/earliest", "today+P28D", /did you mean 'today\+P28D'/],
    [{ required: true }, "/required", "optional", /required unless "optional": true/],
  ])("%j is answered with what to write", (field, at, suggestion, words) => {
    const problem = only(problems(field));
    expect(problem).toMatchObject({ pointer: `/pages/1/fields/0${at}`, suggestion });
    expect(problem.message).toMatch(words);
  });

  it("options that are texts are named in conditions as what they are meant to be", () => {
    const found = problems(
      { type: "radios", options: ["a", "b"] },
      {},
      { calculations: { is: "last == 'a'" } },
    );
    expect(found.map(({ pointer }) => pointer)).toEqual([
      "/pages/1/fields/0/options/0",
      "/pages/1/fields/0/options/1",
    ]);
  });

  it.each([
    ["next", /'showWhen' that says whom it is for/],
    ["skipIf", /write the contrary/],
  ])("a page's %s is answered with advice", (key, words) => {
    expect(only(problems({}, { [key]: "three" })).message).toMatch(words);
  });

  it.each(["requiredWhen", "required-if", "optionalWhen", "mandatoryIf"])(
    "a question's %s is answered with advice",
    (key) => {
      expect(only(problems({ [key]: "badge" })).message).toMatch(/"optional": \{ "expression"/);
    },
  );

  it.each(["check", "done", "save", "return"])("a page's id %s is the form's own", (id) => {
    expect(only(problems({}, { id }))).toMatchObject({
      code: "reservedId",
      severity: "warning",
      suggestion: `${id}-page`,
    });
  });

  it("a question that must be answered and cannot be is doubted", () => {
    expect(only(problems({ readonly: true }))).toMatchObject({
      code: "unanswerable",
      severity: "warning",
      pointer: "/pages/1/fields/0/readonly",
    });
    for (const nothing of ["", "  "])
      expect(
        problems({ readonly: true, default: nothing }).map(({ code }) => code),
        nothing,
      ).toContain("unanswerable");
    expect(problems({ readonly: true, default: "a" })).toEqual([]);
    expect(problems({ readonly: true, optional: true })).toEqual([]);
  });
});
