/** The files of a new field type, by path: a field of one line of text that works and is tested. */

const answer = ({ Pascal, camel }) => `import * as z from "zod/mini";
import type { ${Pascal}Field } from "../definition.js";
import { rule, type AnswerType } from "./rule.js";

export const ${camel}: AnswerType<${Pascal}Field> = {
  check: ({ maxLength = Infinity }) => z.string("type").check(rule("tooLong", (value) => [...value].length <= maxLength, { max: maxLength })),
};
`;

const answerTest = ({ type, label }) => `import { describe, expect, it } from "vitest";
import { compileForm, createSession, type Definition } from "../index.js";

const definition: Definition = {
  diwan: 1, id: "f", version: "1", languages: ["en"], title: "F", privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "P", fields: [{ type: "${type}", name: "answer", label: "${label}", maxLength: 5 }] }],
};

describe("an answer of type ${type}", () => {
  it.each([
    ["abcde", []],
    ["abcdef", [{ path: "/answer", code: "tooLong", params: { max: 5 } }]],
    [7, [{ path: "/answer", code: "type" }]],
    ["", [{ path: "/answer", code: "required" }]],
  ])("%j has the problems %j", async (value, problems) => {
    const session = createSession(await compileForm(definition));
    session.setAnswer("/answer", value);
    expect(session.judge("/answer")).toMatchObject(problems);
    expect(session.judge("/answer")).toHaveLength(problems.length);
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

const elementTest = ({ type, Pascal, label }) => `import { expect } from "chai";
import "../define/diwan-${type}-field.js";
import type { Diwan${Pascal}Field } from "./${type}.element.js";

describe("a ${type} field on a page", () => {
  const form = document.createElement("form");
  before(() => document.body.append(form));
  afterEach(() => form.replaceChildren());
  after(() => form.remove());

  const show = async (properties: Partial<Diwan${Pascal}Field> = {}): Promise<{ field: Diwan${Pascal}Field; box: HTMLInputElement }> => {
    const field = document.createElement("diwan-${type}-field");
    Object.assign(field, { name: "answer", label: "${label}", ...properties });
    form.append(field);
    await field.updateComplete;
    const box = field.querySelector("input");
    if (!box) throw new Error("no box");
    return { field, box };
  };

  it("is a native box with the question as its label", async () => {
    const { box } = await show();
    expect(box.labels?.[0]?.textContent?.trim()).to.equal("${label}");
  });

  it("sends its answer with the page's own form, and reads it without the spaces around it", async () => {
    const { field, box } = await show();
    expect(field.value).to.equal(undefined);
    box.value = " 12345 ";
    expect(field.value).to.equal("12345");
    expect(new FormData(form).get("answer")).to.equal(" 12345 ");
  });

  it("returns to its first answer on reset", async () => {
    form.innerHTML = '<diwan-${type}-field name="answer" label="${label}" value="first"></diwan-${type}-field>';
    const field = form.querySelector("diwan-${type}-field")!; // just written
    await field.updateComplete;
    const box = field.querySelector("input")!; // its one box
    box.value = "second";
    form.reset();
    expect(field.value).to.equal("first");
  });

  it("is described by its hint and its error, and marked only when it has one", async () => {
    const { field, box } = await show({ hint: "As on your letter" });
    expect(box.hasAttribute("aria-invalid")).to.equal(false);
    field.error = "Enter it";
    await field.updateComplete;
    const words = (box.getAttribute("aria-describedby") ?? "").split(" ").map((id) => field.querySelector(\`#\${CSS.escape(id)}\`)?.textContent?.replace(/\\s+/g, " ").trim());
    expect(words).to.deep.equal(["As on your letter", "Error: Enter it"]);
    expect(box.getAttribute("aria-invalid")).to.equal("true");
  });
});
`;

const define = ({ type, Pascal }) => `import { Diwan${Pascal}Field } from "../${type}/${type}.element.js";
import { define } from "./define.js";

define("diwan-${type}-field", Diwan${Pascal}Field);

declare global {
  interface HTMLElementTagNameMap {
    "diwan-${type}-field": Diwan${Pascal}Field;
  }
}
`;

const registry = ({ type, Pascal, camel }) => `import type { ${Pascal}Field } from "@diwan/core";
import { ${camel}Kind, type ${Pascal}Props } from "@diwan/fields/kinds/${type}";
import { fieldTypeOf } from "../field-type.js";

export default fieldTypeOf<${Pascal}Field, ${Pascal}Props>({
  type: "${type}", kind: ${camel}Kind,
  props: () => ({}),
  display: (value) => String(value),
});
`;

export function newFiles(names) {
  const { type } = names;
  const folder = `packages/fields/src/${type}/${type}`;
  return {
    [`packages/core/src/types/${type}.ts`]: answer(names),
    [`packages/core/src/types/${type}.test.ts`]: answerTest(names),
    [`${folder}.kind.ts`]: kind(names),
    [`${folder}.element.ts`]: element(names),
    [`${folder}.examples.ts`]: examples(names),
    [`${folder}.test.ts`]: elementTest(names),
    [`packages/fields/src/define/diwan-${type}-field.ts`]: define(names),
    [`packages/form/src/registry/${type}.ts`]: registry(names),
  };
}
