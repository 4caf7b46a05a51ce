/** A stranger's folder: our packed packages installed from their tarballs, with nothing of this workspace in reach. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const exec = promisify(execFile);
export const root = fileURLToPath(new URL("../..", import.meta.url));
export const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const frameworks = fileURLToPath(new URL("frameworks/", import.meta.url));
const PNPM = "12.21.0";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: {
    readonly [entry: string]: string | { readonly types: string; readonly default: string };
  };
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly author?: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly dependencies?: { readonly [name: string]: string };
}
export interface Packed {
  readonly manifest: Manifest;
  /** Folder of the installed package. */
  readonly folder: string;
  /** The file it was installed from. */
  readonly tarball: string;
}
export interface Consumer {
  readonly folder: string;
  readonly packages: readonly Packed[];
  /** Runs a program there; its output, or an Error that holds it. */
  run(command: string, args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** The tools we start must not read the settings of the npm that started us. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle)_/i.test(key) && !["NODE_OPTIONS", "NODE_ENV"].includes(key),
  ),
);

async function run(cwd: string, command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await exec(command, [...args], { cwd, env, maxBuffer: 50_000_000 });
    return stdout + stderr;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

async function workspacePackages(): Promise<{ folder: string; manifest: Manifest }[]> {
  const names = await readdir(join(root, "packages"));
  const all = await Promise.all(
    names.map(async (name) => {
      const folder = join(root, "packages", name);
      return {
        folder,
        manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest,
      };
    }),
  );
  return all.filter(({ manifest }) => !manifest.private);
}

/** Packs every public package and installs all of them, with their dependencies and others that are asked for, in a fresh folder. */
export async function makeConsumer(others: { readonly [name: string]: string } = {}): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), "diwan-consumer-"));
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs);
  const packages = await workspacePackages();
  // pnpm writes `publishConfig.exports` and real versions for `workspace:*` into what it packs.
  await run(root, "npx", [
    "--yes",
    `pnpm@${PNPM}`,
    ...packages.flatMap(({ manifest }) => ["--filter", manifest.name]),
    "pack",
    "--pack-destination",
    tarballs,
  ]);
  const files = await readdir(tarballs);
  const tarballOf = (name: string): string => {
    // `@diwan/core` → diwan-core-0.1.0.tgz, `diwan` → diwan-0.1.0.tgz
    const begin = `${name.replace("@", "").replace("/", "-")}-`;
    const file = files.find(
      (candidate) => candidate.startsWith(begin) && /^\d/.test(candidate.slice(begin.length)),
    );
    if (!file) throw new Error(`${name} was not packed; there are ${files.join(", ")}`);
    return file;
  };
  const ours = Object.fromEntries(
    packages.map(({ manifest: { name } }) => [name, `file:tarballs/${tarballOf(name)}`]),
  );
  const dependencies = { ...others, ...ours };
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }),
  );
  await cp(fixtures, folder, { recursive: true });
  await cp(frameworks, join(folder, "frameworks"), { recursive: true });
  await run(folder, "npm", [
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--ignore-scripts",
    "--loglevel=error",
  ]);
  const installed = await Promise.all(
    packages.map(async ({ manifest: { name } }) => {
      const at = join(folder, "node_modules", name);
      return {
        folder: at,
        tarball: join(tarballs, tarballOf(name)),
        manifest: JSON.parse(await readFile(join(at, "package.json"), "utf8")) as Manifest,
      };
    }),
  );
  return {
    folder,
    packages: installed,
    run: (command, args) => run(folder, command, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
