/**
 * THIRD-PARTY-NOTICES.txt beside a bundle: the licences of what is bundled, whose comments the bundle no longer holds, and of Diwan itself. It stands in dist because that
 * folder is what an agency copies to its server, and the licences ask that their text goes along. The build fails when a package gives no text.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** The folder of the innermost package a module belongs to; undefined for our own modules. */
const PACKAGE = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const isLicence = (name) => /^(licen[cs]e|notice|copying|copyright)/i.test(name);
const text = (path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();

const manifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** What a package depends on may stand inside its own file: redos-detector holds regjsparser. Declarations are never bundled. */
function dependencies(folder) {
  const modules = folder.slice(0, folder.lastIndexOf("node_modules") + "node_modules".length);
  const names = Object.keys(manifest(folder).dependencies ?? {}).filter(
    (name) => !name.startsWith("@types/"),
  );
  return names.map((name) => join(modules, name)).filter((path) => existsSync(path));
}

function notice(folder) {
  const { name, version, license } = manifest(folder);
  const texts = readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((file) => text(join(folder, file)));
  if (texts.length === 0)
    throw new Error(
      `${name} ${version} is bundled and has no file with its licence: its text must be added to the notices`,
    );
  return { title: `${name} ${version} (${license})`, body: texts.join("\n\n") };
}

export function thirdPartyNotices() {
  return {
    name: "third-party-notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
      const bundled = modules.flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? (PACKAGE.exec(id)?.[1] ?? []) : [],
      );
      const folders = bundled.flatMap((folder) => [folder, ...dependencies(folder)]);
      // By title: pnpm has one package under several paths.
      const notices = [...new Map(folders.map(notice).map((one) => [one.title, one])).values()].sort((a, b) =>
        a.title.localeCompare(b.title, "en"),
      );
      const own = { title: "Diwan (MIT)", body: text(join(root, "LICENSE")) };
      const source = `The files beside this one hold Diwan, and parts of the packages below or of what these are made from, each under its own licence.\n\n${[own, ...notices].map(({ title, body }) => `${"=".repeat(78)}\n${title}\n${"=".repeat(78)}\n\n${body}\n`).join("\n")}`;
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY-NOTICES.txt", source });
    },
  };
}
