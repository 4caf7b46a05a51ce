/**
 * Every success criterion of WCAG 2.2, levels A and AA, and the tests that fail when the form does not meet it. `scripts/accessibility.mjs` makes
 * docs/accessibility.md and the conformance report of it, and refuses a test that is not there.
 *
 * A row: number, name, level, result, tests as `[file, words of its title]`, remarks. Clauses of EN 301 549 (3.2.1) are those of WCAG 2.1 under chapter 9; what
 * came with WCAG 2.2 has none there yet.
 */
const FORM = "packages/form/src/";
const BROWSER = "tests/browser/";
const JOURNEYS = "tests/journeys/";

const FIELDS = "packages/fields/src/";
const film = [FIELDS + "video/video.test.ts", "has captions in the language of the page on"];
const names = [BROWSER + "matrix-names.test.ts", "role, name, description and states of every control"];
const fields = [BROWSER + "matrix-fields.test.ts", "no violation for axe, none for IBM"];
const forms = [BROWSER + "matrix-forms.test.ts", "every state of a form"];
const layout = [BROWSER + "matrix-layout.test.ts", "room for everybody"];
const focus = [BROWSER + "matrix-focus.test.ts", "the focus is seen on every control"];
const read = [BROWSER + "screen-reader.test.ts", "read through the accessibility tree"];
const keyboard = [JOURNEYS + "complete.test.ts", "by keyboard in"];
const inForm = (title) => [FORM + "element/accessible.test.ts", title];

/** Results in the words of the VPAT. */
export const SUPPORTS = "Supports";
export const NOT_APPLICABLE = "Not applicable";

const none = (what) => [NOT_APPLICABLE, [], `The form has no ${what}.`];
const holds = (tests, remarks = "") => [SUPPORTS, tests, remarks];

const ROWS = [
  [
    "1.1.1",
    "Non-text Content",
    "A",
    ...holds(
      [fields, names],
      "The form's own signs are decoration or have words. A definition cannot have a picture without words unless it says that it is decoration, a film without captions and a transcript, or a chart without its table.",
    ),
  ],
  [
    "1.2.1",
    "Audio-only and Video-only (Prerecorded)",
    "A",
    ...holds(
      [film],
      "A film of a definition (`video`) has a link to its transcript, whether it has sound or not.",
    ),
  ],
  [
    "1.2.2",
    "Captions (Prerecorded)",
    "A",
    ...holds(
      [film],
      "A `video` without captions is no right definition. Whether they are right is its author's.",
    ),
  ],
  [
    "1.2.3",
    "Audio Description or Media Alternative (Prerecorded)",
    "A",
    ...holds([film], "The transcript, which every `video` must have, is the alternative."),
  ],
  ["1.2.4", "Captions (Live)", "AA", ...none("live audio or video")],
  [
    "1.2.5",
    "Audio Description (Prerecorded)",
    "AA",
    ...holds(
      [film],
      "No form of ours has a film. Where what is seen in an agency's film is not said in it, the agency gives a described one as the `video`.",
    ),
  ],
  [
    "1.3.1",
    "Info and Relationships",
    "A",
    ...holds([fields, names, read, inForm("no level of heading is left out")]),
  ],
  ["1.3.2", "Meaningful Sequence", "A", ...holds([read, keyboard])],
  [
    "1.3.3",
    "Sensory Characteristics",
    "A",
    ...holds([read], "The form's own words name what they mean. A definition's words are its author's."),
  ],
  ["1.3.4", "Orientation", "AA", ...holds([layout])],
  [
    "1.3.5",
    "Identify Input Purpose",
    "AA",
    ...holds(
      [fields],
      "Names, addresses, phones and e-mail carry tokens of themselves; others where the definition gives them (`autocomplete`).",
    ),
  ],
  [
    "1.4.1",
    "Use of Color",
    "A",
    ...holds(
      [[BROWSER + "matrix-fields.test.ts", "is really in forced colours there"], read],
      "What is wrong is said in words; what is chosen has a mark.",
    ),
  ],
  [
    "1.4.2",
    "Audio Control",
    "A",
    ...holds(
      [[FIELDS + "video/video.test.ts", "plays nothing before it is asked to"]],
      "A film never plays by itself.",
    ),
  ],
  [
    "1.4.3",
    "Contrast (Minimum)",
    "AA",
    ...holds(
      [fields, forms, [BROWSER + "matrix-fields.test.ts", "sees words too faint for AAA"]],
      "Measured at level AAA (7:1), in light and dark.",
    ),
  ],
  ["1.4.4", "Resize Text", "AA", ...holds([layout])],
  ["1.4.5", "Images of Text", "AA", ...none("pictures of text")],
  ["1.4.10", "Reflow", "AA", ...holds([layout], "At 320 CSS pixels, which is 400 % of 1280.")],
  ["1.4.11", "Non-text Contrast", "AA", ...holds([forms, focus])],
  ["1.4.12", "Text Spacing", "AA", ...holds([layout])],
  ["1.4.13", "Content on Hover or Focus", "AA", ...none("content that hovering or focus brings")],
  [
    "2.1.1",
    "Keyboard",
    "A",
    ...holds([keyboard, [JOURNEYS + "files.test.ts", "are sent as they are chosen"]]),
  ],
  ["2.1.2", "No Keyboard Trap", "A", ...holds([keyboard])],
  ["2.1.4", "Character Key Shortcuts", "A", ...none("shortcuts of single keys")],
  [
    "2.2.1",
    "Timing Adjustable",
    "A",
    ...holds(
      [
        [JOURNEYS + "return.test.ts", "goes on after a reload in the middle"],
        [JOURNEYS + "files-gone.test.ts", "is asked for again at its question"],
      ],
      "In the browser a form has no time limit. A code that confirms an address ends after minutes that are said; another can be sent, and nothing else is lost. A visit without JavaScript ends at a server after the time that its operator sets; a saved form stays.",
    ),
  ],
  ["2.2.2", "Pause, Stop, Hide", "A", ...none("content that moves by itself")],
  ["2.3.1", "Three Flashes or Below Threshold", "A", ...none("content that flashes")],
  [
    "2.4.1",
    "Bypass Blocks",
    "A",
    ...holds(
      [[FORM + "navigation/pages.test.ts", "then moves it to each new heading"]],
      "The form goes to the heading of each page; blocks around it are the site's.",
    ),
  ],
  [
    "2.4.2",
    "Page Titled",
    "A",
    ...holds(
      [
        [FORM + "navigation/pages.test.ts", "writes the document"],
        [JOURNEYS + "no-script-late.test.ts", "on the error page"],
        inForm("makes a question that is alone on its page"),
      ],
      "Always on pages that a server made, and asserted on each page of the journeys; in a page of the site's own with `page-title`.",
    ),
  ],
  [
    "2.4.3",
    "Focus Order",
    "A",
    ...holds([keyboard, [FORM + "errors/errors.test.ts", "lists everything wrong at each failed attempt"]]),
  ],
  [
    "2.4.4",
    "Link Purpose (In Context)",
    "A",
    ...holds([
      [FORM + "review/check.test.ts", "gives every button a name of its own"],
      inForm("names the item in the error summary"),
    ]),
  ],
  ["2.4.5", "Multiple Ways", "AA", NOT_APPLICABLE, [], "A page of the form is a step of a process."],
  ["2.4.6", "Headings and Labels", "AA", ...holds([names, inForm("names the item in the error summary")])],
  ["2.4.7", "Focus Visible", "AA", ...holds([focus])],
  [
    "2.4.11",
    "Focus Not Obscured (Minimum)",
    "AA",
    ...holds(
      [inForm("keeps what has the focus clear")],
      "Where the form moves the focus it measures what the site keeps over its pages.",
    ),
  ],
  ["2.5.1", "Pointer Gestures", "A", ...none("gestures but pressing")],
  [
    "2.5.2",
    "Pointer Cancellation",
    "A",
    ...holds([[FORM + "page/press.test.ts", "and goes with the click before it comes to its target"]]),
  ],
  ["2.5.3", "Label in Name", "A", ...holds([names])],
  ["2.5.4", "Motion Actuation", "A", ...none("functions that motion operates")],
  [
    "2.5.7",
    "Dragging Movements",
    "AA",
    ...holds(
      [[JOURNEYS + "files.test.ts", "are sent as they are chosen"]],
      "Files can be dropped, and chosen.",
    ),
  ],
  ["2.5.8", "Target Size (Minimum)", "AA", ...holds([layout], "Measured at 44 by 44 pixels.")],
  [
    "3.1.1",
    "Language of Page",
    "A",
    ...holds(
      [inForm("is in the language around it")],
      "The form's part of the page says its language; the page's own is the site's.",
    ),
  ],
  [
    "3.1.2",
    "Language of Parts",
    "AA",
    ...holds([[FORM + "navigation/pages.test.ts", "marks its words inside questions as English too"]]),
  ],
  ["3.2.1", "On Focus", "A", ...holds([keyboard])],
  [
    "3.2.2",
    "On Input",
    "A",
    ...holds([
      [FORM + "errors/errors.test.ts", "shows no new error while a page is being answered"],
      [FORM + "page/press.test.ts", "a question revealed by an answer elsewhere waits"],
    ]),
  ],
  ["3.2.3", "Consistent Navigation", "AA", ...holds([read, keyboard])],
  ["3.2.4", "Consistent Identification", "AA", ...holds([read])],
  [
    "3.2.6",
    "Consistent Help",
    "A",
    ...holds([read], "A definition's `contact` stands at the same place on every page."),
  ],
  [
    "3.3.1",
    "Error Identification",
    "A",
    ...holds([
      [JOURNEYS + "errors.test.ts", "is shown at its control and in the summary"],
      inForm("names the item in the error summary"),
    ]),
  ],
  [
    "3.3.2",
    "Labels or Instructions",
    "A",
    ...holds([names, inForm("says once that every question must be answered")]),
  ],
  [
    "3.3.3",
    "Error Suggestion",
    "AA",
    ...holds([[JOURNEYS + "errors.test.ts", "knows of every code there is"]]),
  ],
  [
    "3.3.4",
    "Error Prevention (Legal, Financial, Data)",
    "AA",
    ...holds([
      [FORM + "review/check.test.ts", "leads to an answer to be changed and straight back"],
      [FORM + "review/check.test.ts", "sends only after the declaration is agreed to"],
    ]),
  ],
  [
    "3.3.7",
    "Redundant Entry",
    "A",
    ...holds([
      [FORM + "drafts/drafts.test.ts", "is there after a reload"],
      [FORM + "navigation/pages.test.ts", "brings off-path answers back with their path"],
    ]),
  ],
  [
    "3.3.8",
    "Accessible Authentication (Minimum)",
    "AA",
    ...holds(
      [[FORM + "save-and-return/save-and-return.test.ts", "shows the secret when asked"]],
      "Code and password of a saved form can be pasted and filled in by a password manager.",
    ),
  ],
  ["4.1.2", "Name, Role, Value", "A", ...holds([names, fields])],
  [
    "4.1.3",
    "Status Messages",
    "AA",
    ...holds([
      [FORM + "page/list.test.ts", "goes to it and says so"],
      [FORM + "submission/transport.test.ts", "tries again with the same key while nobody answers"],
    ]),
  ],
];

/** What came with WCAG 2.2. */
const NEW = new Set(["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"]);

export const CRITERIA = ROWS.map(([number, name, level, result, tests, remarks]) => ({
  number,
  name,
  level,
  result,
  tests: tests.map(([file, title]) => ({ file, title })),
  remarks,
  clause: NEW.has(number) ? undefined : `9.${number}`,
}));
