/**
 * What the tests in browsers multiply: each suite with the cases it has, and whether its outcome depends on the engine. `npm test` walks a covering array
 * of them (array.mjs), `npm run test:all` every case in every engine. A test asks for its cases with `walked("name of the suite")`.
 */
import { typesIn } from "../../../scripts/fields.mjs";

/** The dimensions whose every pair is walked. A form that a test wrote for its own question counts as `own`. */
export const DIMENSIONS = {
  engine: ["chromium", "firefox", "webkit"],
  form: ["resident-parking-permit", "business-licence-renewal", "every-question", "own"],
  language: ["en", "ar"],
  isolation: ["isolated", "none"],
  javascript: ["on", "off"],
  scheme: ["light", "dark", "forced colours"],
};

/** Pairs that no test can have, and why. */
export const IMPOSSIBLE = [
  { engine: "firefox", scheme: "forced colours", why: "WebDriver BiDi cannot emulate forced colours" },
  { engine: "webkit", scheme: "forced colours", why: "WebKitWebDriver cannot emulate forced colours" },
];

/**
 * @typedef {object} Case what one round of a suite's tests is about. Values of DIMENSIONS, or several of one where the same tests go through all of them.
 * @property {"en" | "ar"} language
 * @property {"isolated" | "none"} isolation
 * @property {string} [form] the form's id, or `own`
 * @property {"on" | "off"} [javascript]
 * @property {readonly string[]} [scheme]
 * @property {string} [type] of field
 * @property {"device" | "session"} [draft]
 * @property {string} [kind] whatever else a suite tells its cases apart by
 *
 * @typedef {object} Suite
 * @property {string} file a path or the beginning of several
 * @property {"each" | "any"} in `each` engine where something depends on it (focus, keys, selection, restore, uploads, hydration, layout, forced colours,
 *   touch, the network); `any` one will do where the page's content or the server is asked about
 * @property {"type"} [per] each value of it is walked in each engine, not the suite as a whole
 * @property {true} [pairs] every pair of the engine and a value of a case is walked in this suite, not only somewhere
 * @property {readonly string[]} [engines] the only ones that can
 * @property {readonly Case[]} cases
 */

const LANGUAGES = DIMENSIONS.language;
const MODES = DIMENSIONS.isolation;
const EXAMPLE_FORMS = DIMENSIONS.form.slice(0, 2);
/** Asks in every way there is, and has a journey of its own. */
const EVERY_QUESTION = "every-question";

const plain = { language: "en", isolation: "isolated" };
/** One case each, in which each language and each isolation occurs: what is asked depends on neither in the other's presence. */
const visits = [plain, { language: "ar", isolation: "none" }];
const modes = MODES.map((isolation) => ({ ...plain, isolation }));
const off = (cases) => cases.map((each) => ({ ...each, javascript: "off" }));
const journey = (name, how, cases = [plain], more = {}) => ({
  [name]: { file: `tests/journeys/${name}.test.ts`, in: how, cases, ...more },
});
const browser = (name, how, cases = [plain], more = {}) => ({
  [name]: { file: `tests/browser/${name}.test.ts`, in: how, cases, ...more },
});

/** @returns {{ readonly [suite: string]: Suite }} */
export function suitesOf(root) {
  const types = typesIn(root);
  const withExamples = types.filter(({ has }) => has("examples")).map(({ type }) => type);
  const typesInLanguages = withExamples.flatMap((type) =>
    LANGUAGES.map((language) => ({ ...plain, type, language })),
  );
  const schemes = DIMENSIONS.scheme;
  const inSchemes = (cases) => cases.map((each) => ({ ...each, scheme: schemes }));
  return {
    ...journey("address", "each"),
    ...journey(
      "complete",
      "each",
      EXAMPLE_FORMS.flatMap((form) =>
        LANGUAGES.flatMap((language) => MODES.map((isolation) => ({ form, language, isolation }))),
      ),
      { pairs: true },
    ),
    ...journey("cut-off", "each"),
    ...journey("drawn-while-typing", "each", modes),
    ...journey("errors", "each", visits),
    // A question of each type in one form. Each language and each isolation with JavaScript and without.
    ...journey(
      "every-question",
      "each",
      LANGUAGES.flatMap((language, l) =>
        DIMENSIONS.javascript.map((javascript, j) => ({
          form: EVERY_QUESTION,
          language,
          isolation: MODES[(l + j) % 2],
          javascript,
        })),
      ),
    ),
    ...journey("fields-restored", "each"),
    ...journey("files", "each", [{ ...plain, javascript: ["on", "off"] }]),
    ...journey("files-gone", "each", visits),
    ...journey(
      "hostile",
      "each",
      LANGUAGES.map((language) => ({ ...plain, language })),
    ),
    "hostile-completed": {
      file: "tests/journeys/hostile.test.ts",
      in: "each",
      cases: [
        { language: "ar", isolation: "isolated" },
        { language: "en", isolation: "none" },
        { language: "ar", isolation: "none" },
      ],
    },
    // From this language to the other.
    ...journey(
      "language",
      "each",
      MODES.flatMap((isolation) => LANGUAGES.map((language) => ({ language, isolation }))),
    ),
    ...journey("hosts", "any"),
    ...journey(
      "item-pages",
      "each",
      visits.map((each) => ({ ...each, javascript: ["on", "off"] })),
    ),
    ...journey("calendar", "each", modes),
    ...journey("late-answers", "each", modes),
    ...journey("preload", "each"),
    ...journey(
      "left-at-once",
      "each",
      modes.flatMap((mode) => ["device", "session"].map((draft) => ({ ...mode, draft }))),
    ),
    ...journey(
      "no-script",
      "each",
      EXAMPLE_FORMS.flatMap((form, f) =>
        LANGUAGES.map((language, l) => ({
          form,
          language,
          isolation: f === l ? "isolated" : "none",
          javascript: "off",
        })),
      ),
    ),
    // Whose driver alone can show a page of a server in another scheme.
    "no-script-schemes": {
      file: "tests/journeys/no-script.test.ts",
      in: "any",
      engines: ["chromium"],
      cases: [
        { form: EXAMPLE_FORMS[0], language: "ar", isolation: "none", javascript: "off", scheme: schemes },
        { form: EXAMPLE_FORMS[1], language: "en", isolation: "isolated", javascript: "off", scheme: schemes },
      ],
    },
    ...journey("no-script-errors", "any", off(visits)),
    ...journey("no-script-late", "each", [{ ...plain, javascript: ["off", "on"] }]),
    ...journey("no-script-save", "any", off(visits)),
    // The other engines have no switch for scripts, and the site's policy lets its own run.
    ...journey("no-script-site", "any", off([plain]), { engines: ["chromium"] }),
    ...journey("offline", "each", visits),
    ...journey("return", "each", visits),
    ...journey("save", "any", visits),
    ...journey("sealed", "each"),
    ...journey("saved-late", "each", [{ ...plain, javascript: ["off", "on"] }]),
    // Keys and selection are asked in each engine by each type's own tests; here it is whether the bundle says what the sources say.
    ...journey(
      "shipped-fields",
      "any",
      types.map(({ type }) => ({ ...plain, isolation: MODES, type })),
    ),
    ...journey("signed-out", "each"),
    ...journey("site", "each"),
    "site-desk": { file: "tests/journeys/site.test.ts", in: "any", cases: [plain] },
    ...journey("smoke", "each"),
    ...journey(
      "status",
      "any",
      visits.flatMap((visit) => DIMENSIONS.javascript.map((javascript) => ({ ...visit, javascript }))),
    ),
    // Whether what earlier code stored is still read; restoring and hydration in each engine are asked by others.
    ...journey("stored", "any"),
    ...journey("tap", "each", visits),
    ...journey("translated", "any", visits),
    ...journey("two-origins", "each"),

    ...browser("conformance", "each"),
    ...browser("engine", "each"),
    ...browser("lit-localize", "each"),
    ...browser(
      "matrix-example-forms",
      "any",
      inSchemes(
        [...EXAMPLE_FORMS, EVERY_QUESTION].flatMap((form) =>
          LANGUAGES.map((language) => ({ form, language, isolation: "isolated" })),
        ),
      ),
    ),
    // What the rules of axe and of IBM's engine find is the page's content; what each engine lays out and paints is asked by matrix-layout, matrix-focus and matrix-forms.
    ...browser("matrix-fields", "any", inSchemes(typesInLanguages), { pairs: true }),
    ...browser("matrix-focus", "each", inSchemes([plain])),
    ...browser(
      "matrix-forms",
      "each",
      inSchemes(LANGUAGES.map((language) => ({ language, isolation: MODES }))),
    ),
    ...browser("matrix-layout", "each", typesInLanguages, { per: "type" }),
    "matrix-layout-forms": {
      file: "tests/browser/matrix-layout.test.ts",
      in: "each",
      cases: LANGUAGES.map((language) => ({ ...plain, language })),
    },
    // Names are computed by a library; only Chromium shows a tree of its own to compare them with.
    ...browser("matrix-names", "any", typesInLanguages),
    ...browser("parts-in-form", "each", [{ ...plain, isolation: MODES }]),
    ...browser("blocks-in-form", "each", [{ ...plain, isolation: MODES }]),
    // Only Chromium shows its accessibility tree to a test.
    ...browser(
      "screen-reader",
      "any",
      EXAMPLE_FORMS.flatMap((form) => LANGUAGES.map((language) => ({ ...plain, form, language }))),
      { engines: ["chromium"] },
    ),
    "packages/fields": { file: "packages/fields/src/", in: "each", cases: [plain] },
    "packages/form": { file: "packages/form/src/", in: "each", cases: [plain] },
    // What a form does with an answer that has come; whether it comes is asked in each engine.
    "endpoint-answers": {
      file: "packages/form/src/submission/endpoint-answers.test.ts",
      in: "any",
      cases: [{ ...plain, isolation: MODES }],
    },
    "packages/testing": { file: "packages/testing/src/browser/", in: "any", cases: [plain] },
  };
}
