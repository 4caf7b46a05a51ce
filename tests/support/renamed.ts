/** Names of a stored set that are no more, and what stands in their place. */
type Names = readonly string[] | { readonly [entry: string]: readonly string[] } | undefined;

/** What became of a name. */
export interface Renamed {
  /** The name that stands there now, of the same kind; absent when nothing does. */
  readonly to?: string;
  /** The test that shows that both are read, or that the older one is still exported. What is stored or sent is in here with one, or not at all. */
  readonly bothReadIn?: string;
  /** Only for exports and their members, which a compiler tells of: words of CHANGELOG.md by which integrators are told. */
  readonly told?: string;
}
type Renames = { readonly [kind: string]: { readonly [name: string]: Renamed } };

/** Exports of one entry that went to another, or nowhere. */
const moved = (
  from: string,
  to: string | undefined,
  told: string,
  ...names: readonly string[]
): { readonly [name: string]: Renamed } =>
  Object.fromEntries(
    names.map((name) => [`${from} ${name}`, { told, ...(to !== undefined && { to: `${to} ${name}` }) }]),
  );

/** Exports that have another name of the same entry; the older one stays beside it for one version. */
const renamed = (
  entry: string,
  told: string,
  names: { readonly [older: string]: string },
): { readonly [name: string]: Renamed } =>
  Object.fromEntries(
    Object.entries(names).map(([older, newer]) => [`${entry} ${older}`, { told, to: `${entry} ${newer}` }]),
  );

const TYPES = [
  "AddressField",
  "CheckboxesField",
  "ConsentField",
  "DateField",
  "EmailField",
  "FileField",
  "ListField",
  "MoneyField",
  "NameField",
  "NumberField",
  "PhoneField",
  "RadiosField",
  "SelectField",
  "TextField",
  "TextareaField",
  "YesNoField",
];
const UNUSED = "**A type or a language that a form does not use costs its first page next to nothing**";
const FOLDERS = "**One folder a question.**";
const SERVER_NAMES = "**The server's names are the field's.**";
const FORM_NAMES = "**The form's names.**";
const ENGINE_NAMES = "**The engine's names.**";

/** By kind and older name, e.g. `columns: { "visit.box text": { to: "visit.content text", bothReadIn: "tests/node/visits.test.ts" } }`. */
export const RENAMED: Renames = {
  members: Object.fromEntries(
    [
      ["onSubmit", "submitHandler"],
      ["onUpload", "uploadHandler"],
    ].map(([older, newer]) => [
      `DiwanForm.${older}`,
      { to: `DiwanForm.${newer}`, told: "**`onSubmit` and `onUpload` are now" },
    ]),
  ),
  exports: {
    ...moved(
      "@diwan/core",
      "@diwan/fields",
      FOLDERS,
      ...TYPES,
      "BuiltInField",
      "CustomField",
      "Divider",
      "Option",
    ),
    ...moved(
      "@diwan/core",
      "@diwan/fields/answers",
      FOLDERS,
      "DEFAULT_MAX_SIZE",
      "FILE_KINDS",
      "FileKindInfo",
      "FileReference",
      "PlacedFile",
      "acceptOf",
      "fileReferences",
      "mediaTypesOf",
      "registerAnswerType",
    ),
    ...moved("@diwan/core", "@diwan/fields/parse", FOLDERS, "PROBLEM_CODES"),
    ...moved("@diwan/core", undefined, FOLDERS, "DateBound", "FieldType", "FileKind", "NamePart"),
    ...moved(
      "@diwan/core/schema",
      undefined,
      FOLDERS,
      ...TYPES,
      "BuiltInField",
      "ContentBlock",
      "CustomField",
      "DefinitionSchema",
      "Divider",
      "FIELD_TYPES",
      "FieldUnion",
      "Option",
      "Page",
      "Privacy",
      "SummaryLine",
    ),
    ...moved("@diwan/i18n/locales/index", undefined, UNUSED, "catalogues"),
    ...moved("@diwan/core/expressions", undefined, FOLDERS, "setCelType"),
    ...moved("@diwan/form/served", undefined, FOLDERS, "listStyles"),
    ...renamed("@diwan/server", SERVER_NAMES, {
      Spot: "PageLocation",
      Told: "PageNotice",
      preferred: "preferredLanguage",
      Framed: "FrameContent",
      View: "PageView",
    }),
    ...renamed("@diwan/server/db", SERVER_NAMES, {
      statusDesk: "statusService",
      StatusDesk: "StatusService",
      Guarded: "AttemptResult",
    }),
    ...renamed("@diwan/core", ENGINE_NAMES, { judgedBy: "validateWith" }),
    ...renamed("@diwan/core/conformance", ENGINE_NAMES, { Outcome: "CaseOutcome" }),
    ...renamed("@diwan/testing/browser", ENGINE_NAMES, { Outcome: "ContinueOutcome" }),
    ...renamed("@diwan/form", FORM_NAMES, { loadJudging: "loadValidation", Served: "NoScriptLinks" }),
    ...renamed("@diwan/form/served", FORM_NAMES, {
      AfterState: "SubmissionState",
      Found: "ReturnedForm",
      Handed: "HydrationData",
      LONGEST: "MAX_SECRET_LENGTH",
      Returned: "SavedForm",
      SHORTEST: "MIN_SECRET_LENGTH",
      Trouble: "BoxProblem",
      afterStyles: "reviewStyles",
      served: "noScriptLinks",
      settled: "staticSubmissionState",
      settledSaving: "staticSaveState",
      tell: "snapshotAnswers",
      unfitOf: "unfitAnswersOf",
      written: "normalizeCode",
    }),
  },
};

function flat(names: Names): readonly string[] {
  if (names === undefined) return [];
  // The compiler does not tell a readonly array from an object by this.
  if (Array.isArray(names)) return names as readonly string[];
  return Object.entries(names as { readonly [entry: string]: readonly string[] }).flatMap(
    ([entry, inner]) => [entry, ...inner.map((name) => `${entry} ${name}`)],
  );
}

/** What of `then` is neither there `now` nor renamed to something that is, as `kind: name`. */
export function namesGone(
  now: { readonly [kind: string]: Names },
  then: { readonly [kind: string]: Names },
  renamed: Renames = RENAMED,
): readonly string[] {
  return Object.entries(then).flatMap(([kind, names]) => {
    const present = new Set(flat(now[kind]));
    const isThere = (name: string): boolean => {
      const became = renamed[kind]?.[name];
      return (
        present.has(name) || (became !== undefined && (became.to === undefined || present.has(became.to)))
      );
    };
    return flat(names)
      .filter((name) => !isThere(name))
      .map((name) => `${kind}: ${name}`);
  });
}
