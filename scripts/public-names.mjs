/**
 * The names that others hold on to: what packages export, what is stored, sent, styled and translated by name. Collected from where they are public
 * (exports, the OpenAPI document, the database, the definition's schema) or, where a name is only a string, from the sources of all packages together,
 * so that it does not matter in which file a name stands.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript";

const PACKAGES = ["core", "i18n", "fields", "form", "embed", "react", "server", "testing", "cli"];

const unique = (names) => [...new Set(names)].sort();
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const parse = (path) => ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
const isExported = (node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Names a module exports, types among them; `export *` is followed. */
function exportsOf(path) {
  const names = [];
  for (const node of parse(path).statements) {
    if (ts.isExportDeclaration(node)) {
      if (node.exportClause && ts.isNamedExports(node.exportClause))
        names.push(...node.exportClause.elements.map(({ name }) => name.text));
      else if (!node.exportClause)
        names.push(...exportsOf(join(dirname(path), node.moduleSpecifier.text.replace(/\.js$/, ".ts"))));
    } else if (ts.isExportAssignment(node)) names.push("default");
    else if (isExported(node))
      names.push(
        ...(ts.isVariableStatement(node)
          ? node.declarationList.declarations.map(({ name }) => name.text)
          : [node.name.text]),
      );
  }
  return names;
}

/** The sources behind each entry of a package; a pattern stands for as many entries as there are files. */
function entriesOf(root, name) {
  const folder = join(root, "packages", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { exports } = manifest;
  return Object.entries(exports).flatMap(([entry, target]) => {
    const source = typeof target === "string" ? target : target["diwan-source"];
    // Without a build of its own it is for the tests of this repository.
    if (typeof target !== "string" && target.default === undefined) return [];
    // Types for frameworks are made of the elements' own names, and have none of theirs.
    if (entry === "./types/*") return [];
    const called = (star) => `${manifest.name}${entry.slice(1).replace("*", star)}`;
    if (!source.includes("*")) return [[called(""), join(folder, source)]];
    const pattern = new RegExp(
      `^${source.slice(2).replaceAll(".", "\\.").replace("*", "([^/]+)").replaceAll("*", "\\1")}$`,
    );
    return files(join(folder, "src")).flatMap((path) => {
      const [, star] = pattern.exec(relative(folder, path).replaceAll("\\", "/")) ?? [];
      return star && !/\.(test|suite)$/.test(star) ? [[called(star), path]] : [];
    });
  });
}

/** Public members of the classes packages export, as `Class.member`, with those inherited from a class of the same sources, which may be nobody's export. */
function membersOf(paths, isPublic) {
  const classes = new Map();
  for (const path of paths)
    ts.forEachChild(parse(path), (node) => {
      if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, node);
    });
  const inherited = (node) => {
    const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
      ?.expression;
    const above = base && ts.isIdentifier(base) && classes.get(base.text);
    return [...node.members, ...(above ? inherited(above) : [])];
  };
  const names = [];
  for (const [name, node] of classes) {
    if (!isPublic.has(name)) continue;
    for (const member of inherited(node)) {
      const flags = ts.getCombinedModifierFlags(member);
      if (
        member.name &&
        ts.isIdentifier(member.name) &&
        !(flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))
      )
        names.push(`${name}.${member.name.text}`);
    }
  }
  return names;
}

/** Names of members and fixed values anywhere in a JSON Schema. */
function namesInSchema(schema, into = { members: [], values: [] }) {
  if (typeof schema !== "object" || schema === null) return into;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") into.members.push(...Object.keys(value));
    if (key === "const" || key === "enum") into.values.push(...[value].flat().map(String));
    namesInSchema(value, into);
  }
  return into;
}

/** Columns and migrations of an open database. */
export async function namesInDatabase(db) {
  const ask = async (sql) =>
    (await db.executeQuery({ sql, parameters: [], query: { kind: "RawNode" } })).rows.map(({ name }) => name);
  return {
    columns: unique(
      await ask(
        "select table_name || '.' || column_name || ' ' || data_type as name from information_schema.columns where table_schema = 'public'",
      ),
    ),
    migrations: unique(await ask("select name from kysely_migration")),
  };
}

/**
 * `load(specifier)` imports a module of ours: as built for a script, from sources for a test. What only an open database can say comes from
 * `namesInDatabase`.
 */
export async function publicNames(root, load) {
  const entries = PACKAGES.flatMap((name) => entriesOf(root, name));
  const sources = PACKAGES.flatMap((name) => files(join(root, "packages", name, "src"))).filter(
    (path) => path.endsWith(".ts") && !/\.(test|suite|d)\.ts$/.test(path),
  );
  const program = join(root, "packages/server/bin/diwan-server.mjs");
  const text = [...sources, ...(existsSync(program) ? [program] : [])]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const all = (pattern) => unique([...text.matchAll(pattern)].map(([whole, name]) => name ?? whole));

  const [parsing, server, database] = await Promise.all(
    ["@diwan/fields/parse", "@diwan/server", "@diwan/server/db"].map(load),
  );
  const catalogues = await Promise.all(
    entries
      .filter(([name]) => /\/locales\/en\./.test(name))
      .map(async ([name]) => (await load(name)).default),
  );
  const uploads = { rows: database.memoryRows(), handle: () => undefined };
  const { tokenHash } = await server.createAgencyToken();
  const agency = {
    agencyTokens: [{ name: "names", tokenHash, scopes: server.AGENCY_SCOPES }],
    audit: server.memoryAudit(),
    exportOne: () => undefined,
  };
  const handler = server.createFormHandler({
    definitions: [],
    store: server.memoryStore(),
    drafts: {},
    status: {},
    uploads,
    ...agency,
  });
  const openApi = await (await handler(new Request("http://localhost/api/openapi.json"))).json();
  const schema = namesInSchema(
    JSON.parse(readFileSync(join(root, "packages/core/form.schema.json"), "utf8")),
  );
  const sent = namesInSchema(openApi);
  const addresses = server.defaultAddresses("/forms", () => ["en", "ar"]);
  const exports = Object.fromEntries(
    entries.filter(([, path]) => path.endsWith(".ts")).map(([name, path]) => [name, unique(exportsOf(path))]),
  );

  return {
    exports,
    members: unique(
      membersOf(
        sources.filter((path) => /packages\/(form|fields)\//.test(path)),
        new Set(Object.values(exports).flat()),
      ),
    ),
    attributes: all(/@attr \{[^}]*\} ([a-z-]+)/g),
    events: all(/@event (?:\{[^}]*\} )?(diwan-[a-z-]+)/g),
    messages: unique(catalogues.flatMap(Object.keys)),
    problemCodes: unique(parsing.PROBLEM_CODES),
    definitionCodes: unique(Object.keys(parsing.DEFINITION_CODES)),
    definitionMembers: unique(schema.members),
    definitionValues: unique(schema.values),
    routes: unique(
      Object.entries(openApi.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(
          ([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`,
        ),
      ),
    ),
    sentMembers: unique(sent.members),
    sentValues: unique(sent.values),
    problemTypes: all(/"?([a-z-]+)"?: \[\s*\d{3},\s*"/g),
    places: unique(Object.values(server.STAGES)),
    addresses: unique(
      ["", "words", ...Object.values(server.STAGES)].flatMap((place) =>
        [{}, { returning: true }, { notice: "failed" }].map((more) =>
          addresses.write({ form: "every", place, language: "ar", ...more }),
        ),
      ),
    ),
    controls: all(/"(_(?:csrf|asked|action))"/g),
    headers: all(/"((?:webhook|upload|tus|idempotency)-[a-z-]+)"/g),
    cookies: all(/"(diwan|__Host-diwan)"/g),
    // Classes, tags and the names of storage look the same.
    strings: all(/(?<![\w-])diwan-[a-z][a-z0-9-]*/g),
    tokens: all(/--diwan-[a-z][a-z0-9-]*/g),
    data: all(/(?<![\w-])data-[a-z][a-z-]*/g),
    parts: all(/ part="([^"$]+)"/g),
    environment: all(/\bDIWAN_[A-Z_]+/g),
    // Each begins a line of the help.
    commands: unique(
      [...readFileSync(program, "utf8").matchAll(/^ {2}([a-z][a-z-]*)(?: {2}| [<[])/gm)].map(
        ([, name]) => name,
      ),
    ),
    options: unique(
      [
        ...readFileSync(program, "utf8").matchAll(/(?:"([a-z-]+)"|([a-z]+)): \{ type: "(?:string|boolean)"/g),
      ].map(([, quoted, bare]) => `--${quoted ?? bare}`),
    ),
    kit: unique(
      files(join(root, "packages/core/conformance"))
        .filter((path) => path.endsWith(".json") && statSync(path).isFile())
        .map((path) => basename(path)),
    ),
  };
}
