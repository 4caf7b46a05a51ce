/** The files of a new field type, by path: a field of one line of text that works and is tested. */

const definition = ({
  type,
  Pascal,
  camel,
  label,
}) => `import { common, fieldDefinition, fieldMeta, leastOverMost, lengths, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () => z.strictObject({
  type: typeName("${type}", "${label}."),
  ...common,
  ...lengths,
}).meta(fieldMeta("${Pascal}Field", "${label}. The answer is a string.", { type: "${type}", name: "${type.replaceAll("-", "_")}", label: "${label}" }));

export type ${Pascal}Field = z.infer<ReturnType<typeof schema>>;

export const ${camel}Definition = fieldDefinition<${Pascal}Field>({
  type: "${type}",
  schema,
  codes: ["tooShort", "tooLong"],
  check: (field) => leastOverMost(field, "minLength", "maxLength"),
  defaultMustBe: (value) => typeof value === "string" ? undefined : "a text in double quotes",
});
`;

const answer = ({ type, Pascal, camel }) => `import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { ${Pascal}Field } from "./${type}.definition.js";

/** A string. */
export const ${camel}Answer = answerTypeOf<${Pascal}Field>({
  celType: "string",
  rules: () => import("./${type}.rules.js").then(({ ${camel}Rules }) => ${camel}Rules),
});

export const ${camel}Display: Display<${Pascal}Field> = String;
`;

const rules = ({
  type,
  Pascal,
  camel,
}) => `import { answerOf, isText, rule, type AnswerRules } from "@diwan/core";
import type { ${Pascal}Field } from "./${type}.definition.js";

export const ${camel}Rules: AnswerRules<${Pascal}Field> = {
  check: ({ minLength = 0, maxLength = Infinity }) => answerOf(isText, "type",
    rule("tooShort", (value) => [...value].length >= minLength, { count: minLength }),
    rule("tooLong", (value) => [...value].length <= maxLength, { count: maxLength }),
  ),
};
`;

const messages = ({ camel, label, type }) => `import type { TypeMessages } from "@diwan/i18n";

/**
 * Words of this type alone, by group. \`base\` is for everyday types; a type with more than a few words has a group named like itself, which its kind
 * names in \`groups\`. Problems without words here are said in those that every type shares.
 *
 *   errors: { "error.required.${type}": { text: "Enter the ${label.toLowerCase()}", desc: "Problem: left empty." } },
 *
 * Then node scripts/i18n.mjs, and the translations in xliff/.
 */
export const ${camel}Messages = { groups: {} } as const satisfies TypeMessages;
`;

const suite = ({ type, Pascal, camel }) => `import { box } from "../accessible-nodes.suite.js";
import { one, oneBox, suiteOf } from "../type.suite.js";
import type { ${Pascal}Field } from "./${type}.definition.js";

export const ${camel}Suite = suiteOf<${Pascal}Field>({
  shipped: oneBox(["12345", "12345"], ["67890", "67890"], ["24680", "24680"]),
  accessibleNodes: box("textbox"),
  isNamedByLabel: true,
  limited: [{ minLength: 3, maxLength: 5 }],
  typed: ({ minLength = 0, maxLength }) => [
    ...(minLength > 1 ? [one("1", "tooShort")] : []),
    ...(maxLength === undefined ? [] : [one("1".repeat(maxLength + 1), "tooLong")]),
  ],
  refused: () => [[7, "type"]],
});
`;

const conformance = ({ type, label }) => {
  const cases = [
    { name: `an answer of type ${type}`, field: {}, answer: "12345", problems: [] },
    {
      name: `an answer of type ${type} is required`,
      field: {},
      problems: [{ path: "/a", code: "required" }],
    },
    {
      name: `an answer of type ${type} over its limit`,
      field: { maxLength: 5 },
      answer: "123456",
      problems: [{ path: "/a", code: "tooLong", params: { count: 5 } }],
    },
  ].map(({ field, ...one }) => JSON.stringify({ ...one, field: { type, ...field, label: "a" } }));
  return `{\n "file": "${type}",\n "about": "${label.toLowerCase()}",\n "cases": [\n  ${cases.join(",\n  ")}\n ]\n}\n`;
};

const page = ({ type, label, Pascal }) => `# ${label}

One line of text. The answer is a string.

\`\`\`json
{ "type": "${type}", "name": "${type.replaceAll("-", "_")}", "label": "${label}" }
\`\`\`

On its own: \`<diwan-${type}-field name="${type.replaceAll("-", "_")}" label="${label}">\`, class \`Diwan${Pascal}Field\`.

Found under: Words; new.

## When to use it

When the answer is one line that people copy from a letter or a card.

## When not to

- For words that people write themselves: use [text](../text/text.md).

## Content

| | English | العربية |
| --- | --- | --- |
| Do | ${label}, with a hint that says where to find it | الرقم، مع إرشاد يبيّن أين يوجد |
| Don't | Enter valid data | أدخل بيانات صحيحة |

## Keyboard

Tab goes to the box; Enter in it goes on.

## Error messages

| Code | When | Say |
| --- | --- | --- |
| \`required\` | left empty | Enter the ${label.toLowerCase()} |
| \`tooShort\` | shorter than \`minLength\` | Enter at least {count} characters |
| \`tooLong\` | longer than \`maxLength\` | Use {count} characters or fewer |

## Accessibility

The label names the box, hint and error describe it. Known limits: none.

## Evidence

- [GOV.UK Design System: Text input](https://design-system.service.gov.uk/components/text-input/)
`;

const answerTest = ({ type, label }) => `import { createSession } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";

const field = { type: "${type}", name: "answer", label: "${label}", maxLength: 5 } as const;
const definition: Definition = {
  diwan: 1, id: "f", version: "1", languages: ["en"], title: "F", privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [field] }],
};

describe("an answer of type ${type}", () => {
  it.each([
    ["abcde", []],
    ["abcdef", [{ path: "/answer", code: "tooLong", params: { count: 5 } }]],
    [7, [{ path: "/answer", code: "type" }]],
    ["", [{ path: "/answer", code: "required" }]],
  ])("%j has the problems %j", async (value, problems) => {
    const session = createSession(await compileForm(definition));
    session.setAnswer("/answer", value);
    expect(session.findProblems("/answer")).toMatchObject(problems);
    expect(session.findProblems("/answer")).toHaveLength(problems.length);
  });

  it("is said as it is", () => {
    expect(displayAnswer("abc", field, { locale: undefined as never, words: String })).toEqual(["abc"]); // it needs no words
  });

  it("may be asked in a definition, within limits that can be met", () => {
    expect(parseDefinition(definition)).toMatchObject({ ok: true, warnings: [] });
    const impossible = { ...definition, pages: [{ id: "p", title: "P", fields: [{ ...field, minLength: 6 }] }] };
    expect(parseDefinition(impossible)).toMatchObject({ ok: false, problems: [{ code: "minOverMax", pointer: "/pages/0/fields/0/minLength" }] });
  });
});
`;

const kind = ({ Pascal, camel, label }) => `import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, fieldShell, isBad } from "../parts.js";
import { asText, entryOf, textInput } from "../text-input.js";

export type ${Pascal}Props = FieldProps;

/** ${label}. Answer: the text without spaces around it. */
export const ${camel}Kind: FieldKind<${Pascal}Props> = {
  template: (p) => fieldShell(p, textInput(p, {
    text: asText(p.value),
    read: (entered) => entered.trim(),
    bad: isBad(p),
    describedBy: describedBy(p),
    autocomplete: p.autocomplete,
  })),
  read: entryOf,
};
`;

const fieldType = ({ type, Pascal, camel }) => `import { fieldTypeOf } from "../field-type.js";
import { ${camel}Answer, ${camel}Display } from "./${type}.answer.js";
import type { ${Pascal}Field } from "./${type}.definition.js";
import { ${camel}Kind, type ${Pascal}Props } from "./${type}.kind.js";

export default fieldTypeOf<${Pascal}Field, ${Pascal}Props>({
  type: "${type}",
  kind: ${camel}Kind,
  answer: ${camel}Answer,
  display: ${camel}Display,
  props: () => ({}),
});
`;

const element = ({ type, Pascal, camel, label }) => `import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { ${camel}Kind, type ${Pascal}Props } from "./${type}.kind.js";

/**
 * @summary ${label}.
 * @slot - What people see until the script has arrived, e.g. a native input of the same name; replaced by the field.
 * @event input - Native, from the control.
 * @event change - Native, from the control.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class Diwan${Pascal}Field extends DiwanFieldElement<${Pascal}Props> {
  protected readonly kind = ${camel}Kind;

  protected own(): Omit<${Pascal}Props, keyof FieldProps> {
    return {};
  }
}
`;

const examples = ({ type, Pascal, camel, label }) => `import type { Example } from "../example.js";
import type { ${Pascal}Props } from "./${type}.kind.js";

export const ${camel}Examples: readonly Example<${Pascal}Props>[] = [
  { name: "idle", props: { label: "${label}" } },
  { name: "with a hint", props: { label: "${label}", hint: "As it stands on your letter", value: "12345" } },
  { name: "with an error", props: { label: "${label}", hint: "As it stands on your letter", value: "?", error: "Enter it as it stands on your letter" } },
  { name: "optional", props: { label: "${label}", optional: true } },
  { name: "disabled", props: { label: "${label}", disabled: true, value: "12345" } },
  { name: "read-only", props: { label: "${label}", readonly: true, value: "12345" } },
  { name: "in Arabic", language: "ar", props: { label: "الرقم", hint: "كما هو مكتوب في رسالتك", value: "12345" } },
];
`;

const elementTest = ({ type, camel }) => `import "../define/diwan-${type}-field.js";
import { fieldSuite, type as typeInto } from "../field.suite.js";
import { ${camel}Examples } from "./${type}.examples.js";
import { ${camel}Kind } from "./${type}.kind.js";

fieldSuite({
  tag: "diwan-${type}-field", kind: ${camel}Kind, examples: ${camel}Examples, submits: true,
  initial: { attribute: "first", answer: "first" }, enter: (field) => typeInto(field, " 12345 "), entered: "12345",
});
`;

export function newFiles(names) {
  const { type } = names;
  const at = (part) => `packages/fields/src/${type}/${type}.${part}.ts`;
  return {
    [at("definition")]: definition(names),
    [at("answer")]: answer(names),
    [at("rules")]: rules(names),
    [at("kind")]: kind(names),
    [at("type")]: fieldType(names),
    [at("element")]: element(names),
    [at("examples")]: examples(names),
    [at("messages")]: messages(names),
    [at("suite")]: suite(names),
    [at("answer.test")]: answerTest(names),
    [at("test")]: elementTest(names),
    [`packages/fields/src/${type}/${type}.conformance.json`]: conformance(names),
    [`packages/fields/src/${type}/${type}.md`]: page(names),
  };
}
