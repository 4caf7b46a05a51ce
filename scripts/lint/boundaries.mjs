/** A package imports only the packages its arrow points to, by name, and libraries only where their room is. */
import { dirname, relative, resolve, sep } from "node:path";
import { ARROWS } from "./arrows.mjs";
import { onEveryImport } from "./imports.mjs";

/** `packages/form/src/x.test.ts` → `{ name: "form", root: "/…/packages/form", test: true }`. */
function packageOf(filename, cwd) {
  const [room, name, ...rest] = relative(cwd, filename).split(sep);
  if (room !== "packages" || !name) return undefined;
  return {
    name,
    root: resolve(cwd, room, name),
    file: rest.join("/"),
    test: /\.(test|suite)\.ts$/.test(filename),
  };
}

const isOrUnder = (specifier, name) => specifier === name || specifier.startsWith(`${name}/`);

/** Why this file may not import that library; `undefined` when it may. */
function whyNotLibrary({ name, file, test }, specifier) {
  if (isOrUnder(specifier, "@lit/localize"))
    return "`@lit/localize` holds one language per page; words come from a `Locale` (docs/decisions/002)";
  if (isOrUnder(specifier, "zod")) {
    if (name !== "core" && !(name === "fields" && /\.(definition|schema|rules)\.ts$/.test(file)) && !test)
      return "`zod` lives only in `core` and in a field type's definition and rules";
    if (
      specifier === "zod" &&
      !file.startsWith("src/parse/") &&
      !/\.(definition|schema)\.ts$/.test(file) &&
      !test
    )
      return "what a browser loads uses `zod/mini`; full zod only where definitions are read";
  }
  if (!test && (name === "core" || name === "i18n") && /^(lit|@lit|lit-html)\b/.test(specifier))
    return `\`${name}\` knows no DOM`;
  return undefined;
}

function whyNotPackage({ name, test }, specifier) {
  const [, target, deep] = /^@diwan\/([^/]+)(?:\/(src|dist)\b)?/.exec(specifier) ?? [];
  if (!target) return undefined;
  if (deep) return "a package is imported by its `exports`, never by its `src` or `dist`";
  if (target === name) return "a package names its own files relatively";
  if (test && target === "testing") return undefined;
  if (!ARROWS[name]?.includes(target))
    return `\`${name}\` may import ${ARROWS[name]?.map((p) => `\`${p}\``).join(", ") || "no other package"}`;
  return undefined;
}

export const boundaries = {
  meta: { type: "problem", schema: [], messages: { no: "{{specifier}}: {{why}}." } },
  create(context) {
    const owner = packageOf(context.filename, context.cwd);
    if (!owner) return {};
    return onEveryImport((node, specifier) => {
      const target = specifier.startsWith(".") ? resolve(dirname(context.filename), specifier) : undefined;
      const outside = target && !target.startsWith(owner.root + sep);
      // A test may use the workspace's scripts and examples; another package's sources nobody may.
      const mayLeave = owner.test && !target?.startsWith(resolve(context.cwd, "packages") + sep);
      const why =
        outside && !mayLeave
          ? "another package is imported by its name"
          : (whyNotPackage(owner, specifier) ?? whyNotLibrary(owner, specifier));
      if (why) context.report({ node, messageId: "no", data: { specifier, why } });
    });
  },
};
