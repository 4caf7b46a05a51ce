/**
 * The rooms of a package on their floors, lowest first (docs/architecture.md, "The form's rooms"). A room imports only rooms on lower floors, so that
 * whoever reads one needs to know only those below; type-only and lazy imports count, too. Entries stand outside of the rooms and may import every one.
 */
import { dirname, relative, resolve, sep } from "node:path";
import { onEveryImport } from "./imports.mjs";

export const FLOORS = {
  form: {
    entries: ["index.ts", "served.ts", "define"],
    floors: [
      ["page", "requests"],
      ["drafts", "errors", "uploads"],
      ["navigation", "review"],
      ["save-and-return"],
      ["hydration", "submission"],
      ["element"],
    ],
  },
};

/** `packages/form/src/page/track.ts` → its package's floors and the name of its room; `undefined` elsewhere. */
function roomOf(path, cwd) {
  const [packages, name, src, room, ...rest] = relative(cwd, path).split(sep);
  const house =
    packages === "packages" && src === "src" && Object.hasOwn(FLOORS, name) ? FLOORS[name] : undefined;
  return house && { house, name, room, isLoose: rest.length === 0 };
}

/** Why one place of a package may not import another; `undefined` when it may. */
function whyNot({ house, room, isLoose }, target) {
  if (room === target.room || isLoose || house.entries.includes(room)) return undefined;
  const floorOf = (name) => house.floors.findIndex((rooms) => rooms.includes(name));
  const [here, there] = [floorOf(room), floorOf(target.room)];
  if (here < 0) return `the room \`${room}\` is on no floor: add it to scripts/lint/floors.mjs`;
  if (there < 0) return "a room imports no entry of its package";
  return there < here
    ? undefined
    : `\`${room}\` is on floor ${here + 1} and may import only lower ones; \`${target.room}\` is on floor ${there + 1}`;
}

export const floors = {
  meta: { type: "problem", schema: [], messages: { no: "{{specifier}}: {{why}}." } },
  create(context) {
    const from = roomOf(context.filename, context.cwd);
    if (!from || /\.(test|suite)\.ts$/.test(context.filename)) return {};
    return onEveryImport((node, specifier) => {
      if (!specifier.startsWith(".")) return;
      const to = roomOf(resolve(dirname(context.filename), specifier.replace(/\.js$/, ".ts")), context.cwd);
      const why = to?.name === from.name ? whyNot(from, to) : undefined;
      if (why) context.report({ node, messageId: "no", data: { specifier, why } });
    });
  },
};
