/**
 * Types of our elements for the templates of frameworks, and data for editors, made from each package's custom-elements.json into its dist/types.
 * `node scripts/framework-types.mjs form fields`; `npm run build` runs it after the manifests. Why not made by a library: docs/decisions/023-framework-types.md.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { generateJetBrainsWebTypes } from "custom-element-jet-brains-integration";
import { generateVsCodeCustomElementData } from "custom-element-vs-code-integration";
import { root } from "./run.mjs";

const comment = (text) => (text ? `  /** ${text.replaceAll("*/", "* /").replace(/\s+/g, " ")} */\n` : "");
const isReadonly = (member) => member.readonly || member.static;

/** Everything a template may write on one element: attributes, and properties under their own names. */
function members(declaration) {
  const found = new Map();
  for (const { name, fieldName, description } of declaration.attributes ?? [])
    if (fieldName) found.set(name, { name, fieldName, description });
  for (const member of declaration.members ?? [])
    if (member.kind === "field" && !isReadonly(member) && !found.has(member.name))
      found.set(member.name, { name: member.name, fieldName: member.name, description: member.description });
  return [...found.values()];
}

/** The events that are the element's own; native ones a framework knows. */
const ownEvents = ({ events = [] }) => events.filter(({ name }) => name.includes("-"));

function elementsOf(manifest) {
  return manifest.modules.flatMap((module) =>
    (module.declarations ?? [])
      .filter(({ tagName }) => tagName)
      .map((declaration) => ({ ...declaration, from: posix.relative("dist/types", module.path) })),
  );
}

function common(elements) {
  const parts = elements.map((element) => {
    const props = members(element)
      .map(
        ({ name, fieldName, description }) =>
          `${comment(description)}  ${JSON.stringify(name)}?: Given<${element.name}[${JSON.stringify(fieldName)}]> | undefined;\n`,
      )
      .join("");
    const events = ownEvents(element)
      .map(
        ({ name, description, type }) =>
          `${comment(description)}  ${JSON.stringify(name)}: ${type?.text ?? "CustomEvent"};\n`,
      )
      .join("");
    return `export interface ${element.name}Props {\n${props}}\nexport interface ${element.name}Events {\n${events}}\n`;
  });
  const imports = elements.map(({ name, from }) => `import type { ${name} } from ${JSON.stringify(from)};`);
  // The one name the types of events come from.
  const events = parts.some((part) => part.includes("DiwanFormEvents["))
    ? ['import type { DiwanFormEvents as Sent } from "../element/events.js";']
    : [];
  return `${[...imports, ...events].join("\n")}

/** What a property holds, or the text that an attribute has in its place. */
type Given<T> = T | (T extends boolean ? "" : T extends number ? \`\${T}\` : never);

${parts.join("\n").replaceAll("DiwanFormEvents[", "Sent[")}
/** By tag: the element, what a template may write on it, and its own events. */
export interface Elements {
${elements.map(({ tagName, name }) => `  ${JSON.stringify(tagName)}: { element: ${name}; props: ${name}Props; events: ${name}Events };`).join("\n")}
}
`;
}

const byTag = (elements, type) =>
  elements
    .map(({ tagName }) => `    ${JSON.stringify(tagName)}: ${type}<${JSON.stringify(tagName)}>;`)
    .join("\n");

const FRAMEWORKS = {
  react: (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Elements } from "./elements.js";

type Tag<T extends keyof Elements> = Omit<
  DetailedHTMLProps<HTMLAttributes<Elements[T]["element"]>, Elements[T]["element"]>,
  keyof Elements[T]["props"]
> &
  Elements[T]["props"] & {
    [E in keyof Elements[T]["events"] as \`on\${string & E}\`]?: ((event: Elements[T]["events"][E]) => void) | undefined;
  } & { "defer-hydration"?: "" | undefined };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${byTag(elements, "Tag").replaceAll(/^/gm, "  ")}
    }
  }
}
`,
  preact: (elements) => `import type { JSX } from "preact";
import type { Elements } from "./elements.js";

type Tag<T extends keyof Elements> = Omit<JSX.HTMLAttributes<Elements[T]["element"]>, keyof Elements[T]["props"]> &
  Elements[T]["props"] & {
    [E in keyof Elements[T]["events"] as \`on\${string & E}\`]?: ((event: Elements[T]["events"][E]) => void) | undefined;
  } & { "defer-hydration"?: "" | undefined };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
${byTag(elements, "Tag").replaceAll(/^/gm, "  ")}
    }
  }
}
`,
  solid: (elements) => `import type { JSX } from "solid-js";
import type { Elements } from "./elements.js";

type Tag<T extends keyof Elements> = Omit<JSX.HTMLAttributes<Elements[T]["element"]>, keyof Elements[T]["props"]> &
  Elements[T]["props"] & {
    [P in keyof Elements[T]["props"] as \`prop:\${string & P}\`]?: Elements[T]["props"][P];
  } & {
    [E in keyof Elements[T]["events"] as \`on:\${string & E}\`]?: ((event: Elements[T]["events"][E]) => void) | undefined;
  } & { "attr:defer-hydration"?: "" | undefined };

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
${byTag(elements, "Tag").replaceAll(/^/gm, "  ")}
    }
  }
}
`,
  svelte: (elements) => `import type { HTMLAttributes } from "svelte/elements";
import type { Elements } from "./elements.js";

type Tag<T extends keyof Elements> = Omit<HTMLAttributes<Elements[T]["element"]>, keyof Elements[T]["props"]> &
  Elements[T]["props"] & {
    [E in keyof Elements[T]["events"] as \`on\${string & E}\`]?: ((event: Elements[T]["events"][E]) => void) | undefined;
  } & { "defer-hydration"?: "" | undefined };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
${byTag(elements, "Tag")}
  }
}
`,
  vue: (elements) => `import type { DefineComponent, HTMLAttributes } from "vue";
import type { Elements } from "./elements.js";

type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;
type Tag<T extends keyof Elements> = DefineComponent<
  Omit<HTMLAttributes, keyof Elements[T]["props"]> &
    Elements[T]["props"] & {
      [E in keyof Elements[T]["events"] as \`on\${Capitalize<Camel<string & E>>}\`]?: ((event: Elements[T]["events"][E]) => void) | undefined;
    }
>;

declare module "vue" {
  interface GlobalComponents {
${byTag(elements, "Tag")}
  }
}
`,
};

for (const name of process.argv.slice(2)) {
  const folder = join(root, "packages", name);
  const read = () => JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8"));
  const elements = elementsOf(read());
  const outdir = join(folder, "dist/types");
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const write = (file, text) => writeFileSync(join(outdir, file), text);
  write("elements.d.ts", common(elements));
  write("elements.js", "export {};\n");
  for (const [framework, types] of Object.entries(FRAMEWORKS)) {
    write(`${framework}.d.ts`, types(elements));
    // Imported as any module, it is one.
    write(`${framework}.js`, "export {};\n");
  }
  const { name: published, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  generateVsCodeCustomElementData(read(), { outdir, cssFileName: null, hideLogs: true });
  generateJetBrainsWebTypes(read(), { outdir, packageJson: false, hideLogs: true });
  // It takes these from the folder it is run in.
  const webTypes = JSON.parse(readFileSync(join(outdir, "web-types.json"), "utf8"));
  write("web-types.json", `${JSON.stringify({ ...webTypes, name: published, version }, null, 2)}\n`);
}
