/** What goes in and out, as JSON Schema. The checks of `readMembers` and the OpenAPI document both come from here. */
import type { MemberSchema, ObjectSchema } from "./respond.js";
import type { Schema } from "./route.js";

const text = (description: string, more: Partial<MemberSchema> = {}): MemberSchema => ({
  type: "string",
  description,
  ...more,
});

const language = text("a language tag (BCP 47)", { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$" });
const version = text("the version of the form", { minLength: 1, maxLength: 100 });
const hash = text("the definition's SHA-256 in lower-case hex", { pattern: "^[0-9a-f]{64}$" });
const answers: MemberSchema = { type: "object", description: "an object of answers by field name" };
const secret = text("the secret the citizen chose, 8 to 200 characters", { minLength: 8, maxLength: 200 });
const code = text("a code as it was given", { minLength: 1, maxLength: 40 });
const instant: Schema = { type: "string", format: "date-time" };

const object = (
  properties: { readonly [name: string]: MemberSchema },
  optional: readonly string[] = [],
): ObjectSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const result = (
  properties: { readonly [name: string]: Schema },
  optional: readonly string[] = [],
): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const draft = {
  version,
  definition: hash,
  language,
  answers,
  page: text("the id of a page, or _check for the answers", { maxLength: 100 }),
  uploads: {
    type: "array",
    description: "ids of finished uploads, at most 50",
    maxItems: 50,
    items: text("an id", { pattern: "^[0-9a-f]{32}$" }),
  } satisfies MemberSchema,
};
const OPTIONAL_OF_DRAFT = ["definition", "page", "uploads"];

const draftKey = object({ code, secret });

const channel = text("how a code is sent: email or phone", { enum: ["email", "phone"] });
const address = text("an address, at most 254 characters", { minLength: 1, maxLength: 254 });
const formId = text("the id of a form", { pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$" });

export const SENT = {
  codeWanted: object({ form: formId, channel, to: address, language }),
  codeEntered: object({
    form: formId,
    channel,
    to: address,
    proof: text("what came when the code was sent", { pattern: "^[\\w\\-]{16,200}$" }),
    code: text("the code as it was typed", { minLength: 1, maxLength: 40 }),
  }),
  draft: object(
    { form: text("the id of a form", { pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$" }), secret, ...draft },
    OPTIONAL_OF_DRAFT,
  ),
  draftUpdate: object({ code, secret, ...draft }, OPTIONAL_OF_DRAFT),
  draftKey,
  lookup: object({
    form: text("the id of a form", { pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$" }),
    field: text("the name of the question", { minLength: 1, maxLength: 100 }),
    language,
    value: text("what is looked up, 1 to 100 characters", { minLength: 1, maxLength: 100 }),
  }),
  statusKey: object({
    reference: text("a reference", { minLength: 1, maxLength: 40 }),
    secret: text("the secret that came with the reference", { minLength: 1, maxLength: 40 }),
  }),
  statusChange: object(
    {
      state: text("a state: received, in-review, more-needed or decided", {
        enum: ["received", "in-review", "more-needed", "decided"],
      }),
      message: text("words to the citizen, at most 2,000 characters", { maxLength: 2000 }),
    },
    ["message"],
  ),
  submission: (forms: readonly string[]): Schema => ({
    type: "object",
    properties: {
      diwan: { const: 1 },
      form: { enum: forms },
      version,
      definition: hash,
      language,
      key: text("16 to 128 visible ASCII characters", { pattern: "^[!-~]{16,128}$" }),
      answers,
      calculations: { type: "object", description: "Ignored: the server makes its own." },
      sealed: {
        type: "object",
        description:
          "Instead of answers, for a form that takes sealed ones: see docs/decisions/031-sealed-answers.md. 'answers' and 'calculations' are empty then, and 'definition' is given.",
      },
      draft: {
        ...draftKey,
        description:
          "The draft it was made of, if any: its files go with the submission, and it is deleted in the same moment.",
      },
    },
    required: ["diwan", "form", "version", "language", "key", "answers", "calculations"],
  }),
};

const entry = {
  state: { enum: ["received", "in-review", "more-needed", "decided"] },
  at: instant,
  message: { type: "string" },
};
const problem = result(
  {
    path: { type: "string", description: "JSON Pointer (RFC 6901) into the answers" },
    code: { type: "string" },
    params: { type: "object" },
  },
  ["params"],
);

export const GIVEN = {
  codeSent: result({
    proof: {
      type: "string",
      description: "What the confirmation is known by: sent with the code, and with the answer.",
    },
    minutes: { type: "integer", description: "How long the code can be entered." },
  }),
  codeConfirmed: result({ at: instant }),
  received: result(
    {
      reference: { type: "string" },
      receivedAt: instant,
      secret: { type: "string", description: "With the reference: asks for the status and the receipt." },
      sealed: {
        enum: ["browser", "server"],
        description: "Where the answers were sealed, of a form that asks for it.",
      },
    },
    ["secret", "sealed"],
  ),
  problem: result(
    {
      type: { type: "string", format: "uri" },
      title: { type: "string" },
      status: { type: "integer" },
      detail: { type: "string" },
      problems: { type: "array", items: problem },
    },
    ["detail", "problems"],
  ),
  lookedUp: result(
    {
      record: {
        type: ["object", "null"],
        additionalProperties: { type: ["string", "number", "boolean"] },
        description: "The members that the question asks for; null where there is no such record.",
      },
      at: instant,
    },
    [],
  ),
  draftMade: result({ code: { type: "string" }, expiresAt: instant }),
  draftSaved: result({ expiresAt: instant }),
  draft: result(
    {
      form: { type: "string" },
      version: { type: "string", description: "Of the form as it is now." },
      language: { type: "string" },
      answers: { type: "object" },
      page: { type: "string" },
      expiresAt: instant,
      isChanged: { type: "boolean", description: "The form was changed since the draft was saved." },
      dropped: {
        type: "array",
        description: "Answers that no longer fit, to be shown to the citizen.",
        items: result(
          { path: { type: "string" }, label: { description: "The question as it was asked." }, value: {} },
          ["label"],
        ),
      },
    },
    ["page"],
  ),
  status: result(
    {
      reference: { type: "string" },
      form: { type: "string" },
      ...entry,
      history: { type: "array", items: result(entry, ["message"]) },
    },
    ["message"],
  ),
  receipt: result(
    {
      reference: { type: "string" },
      receivedAt: instant,
      fingerprint: { type: "string" },
      submission: { type: "object" },
      format: {
        type: "integer",
        description:
          "How it is made. Without it `trace` is within the digest; from 2 on it is worked out when asked for, and outside.",
      },
      today: { type: "string", format: "date", description: "The day it came on, where it was received." },
      trace: { type: "array", items: { type: "object" } },
      files: {
        type: "array",
        description: "Files the answers name, with the hash of each.",
        items: { type: "object" },
      },
      salt: { type: "string" },
      chain: { type: "object" },
    },
    ["format", "today", "trace", "files", "salt", "chain"],
  ),
  files: result({
    files: {
      type: "array",
      items: result({
        path: { type: "string", description: "JSON Pointer (RFC 6901) into the answers" },
        id: { type: "string" },
        name: { type: "string", description: "As the citizen's device called it." },
        hash: { type: "string", description: "SHA-256 in lower-case hex" },
        size: { type: "integer" },
        type: { type: "string", description: "Media type, by content" },
      }),
    },
  }),
  personalData: result({
    receipt: { type: "object" },
    statuses: { type: "array", items: { type: "object" } },
    files: { type: "array", items: { type: "object" } },
    handedOver: { type: "array", items: { type: "object" } },
  }),
  definition: { type: "object", description: "A definition: see form.schema.json." },
  health: result({ status: { enum: ["ok", "closing", "unavailable"] } }),
} satisfies { readonly [name: string]: Schema };
