import { existsSync } from "node:fs";
import { join } from "node:path";

/** Addresses that stand for one: whoever publishes by such a name publishes to nobody. */
const INVENTED =
  /(?:^|[./@])(?:example(?:\.[a-z]+)?|localhost|[^/]+\.(?:example|invalid|test|local))(?:[/:]|$)/i;

function isAddress(text) {
  try {
    const { protocol, hostname, pathname } = new URL(text);
    return protocol === "https:" && !INVENTED.test(hostname) && /^\/[^/]+\/[^/]/.test(pathname);
  } catch {
    return false;
  }
}

/** What a manifest lacks to be published under a tag such as `v1.2.3`, each as a sentence; nothing when it may be. */
export function lacking(manifest, folder, tag) {
  const {
    name,
    version,
    description,
    keywords = [],
    author,
    license,
    engines,
    publishConfig = {},
  } = manifest;
  const { repository, homepage, bugs } = manifest;
  const needed = [
    [`v${version}` === tag, `its version is ${version}, and the tag is ${tag}`],
    [description, "it has no `description`"],
    [keywords.length > 3, "it has fewer than four `keywords`"],
    [author, "it has no `author`"],
    [license && existsSync(join(folder, "../../LICENSE")), "it has no `license`"],
    [engines?.node, "it does not say which Node it needs (`engines`)"],
    [publishConfig.access === "public", "`publishConfig.access` is not `public`"],
    [publishConfig.provenance === true, "`publishConfig.provenance` is not `true`"],
    [
      isAddress(repository?.url?.replace(/^git\+/, "").replace(/\.git$/, "")),
      "the address of its `repository` is not that of a repository on the web",
    ],
    [isAddress(homepage), "its `homepage` is no address"],
    [isAddress(bugs), "its address for `bugs` is none"],
    [existsSync(join(folder, "README.md")), "it has no README.md"],
    [existsSync(join(folder, "dist")), "it is not built: run `node scripts/build.mjs`"],
  ];
  return needed.flatMap(([holds, words]) => (holds ? [] : [`${name}: ${words}.`]));
}
