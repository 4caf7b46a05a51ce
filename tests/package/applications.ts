/**
 * Whole frameworks, which make and serve an application by themselves: Next.js, Nuxt, SvelteKit, Astro, Angular. Each is a folder of its own as its developers
 * have it, with our packed packages, the component that every framework is asked about, and every file that its page in docs/hosts shows.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root, type Consumer } from "./consumer.js";
import { startServer } from "../support/server.js";

interface Framework {
  readonly dependencies: { readonly [name: string]: string };
  /** Versions of what its dependencies bring. */
  readonly overrides?: { readonly [name: string]: string };
  /** The component it shares with the framework it is made of, and the folder that `../shared` is beside. */
  readonly component?: string;
  readonly sources?: string;
  /** Page of docs/hosts, and the folder for files that are served as they are. */
  readonly page: string;
  readonly assets: string;
  /** Arguments of Node, in the application's folder: what builds it, and what serves it where its own server does. */
  readonly build: readonly string[];
  readonly serve?: readonly string[];
}

const REACT = { react: "19.3.1", "react-dom": "19.3.1" };
export const APPLICATIONS: { readonly [name: string]: Framework } = {
  next: {
    dependencies: {
      next: "16.4.6",
      ...REACT,
      typescript: "6.0.3",
      "@types/react": "19.3.3",
      "@types/node": "20.19.43",
    },
    component: "react/Served.tsx",
    page: "nextjs.md",
    assets: "public",
    build: ["node_modules/next/dist/bin/next", "build"],
    serve: ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1"],
  },
  nuxt: {
    dependencies: { nuxt: "4.5.2", vue: "3.5.45" },
    // Nuxt 4.5.2 does not build with vite 8.4.0, which it would get: its own imports of `unctx` are resolved in two ways there.
    overrides: { vite: "8.3.8" },
    component: "vue/App.vue",
    sources: "app",
    page: "nuxt.md",
    assets: "public",
    build: ["node_modules/nuxt/bin/nuxt.mjs", "build"],
    serve: [".output/server/index.mjs"],
  },
  sveltekit: {
    dependencies: {
      "@sveltejs/kit": "3.2.0",
      "@sveltejs/adapter-node": "6.0.1",
      "@sveltejs/vite-plugin-svelte": "7.3.1",
      svelte: "5.57.3",
      typescript: "6.0.3",
      vite: "8.3.8",
    },
    sources: "src",
    page: "svelte.md",
    assets: "static",
    build: ["node_modules/vite/bin/vite.js", "build"],
    serve: ["build/index.js"],
  },
  astro: {
    dependencies: { astro: "7.3.5", "@astrojs/node": "11.1.6", "@astrojs/react": "7.0.0", ...REACT },
    component: "react/Served.tsx",
    page: "astro.md",
    assets: "public",
    build: ["node_modules/astro/bin/astro.mjs", "build"],
    serve: ["dist/server/entry.mjs"],
  },
  angular: {
    dependencies: {
      ...Object.fromEntries(
        ["common", "compiler", "compiler-cli", "core", "platform-browser"].map((name) => [
          `@angular/${name}`,
          "22.2.6",
        ]),
      ),
      "@angular/build": "22.2.7",
      "@angular/cli": "22.2.7",
      rxjs: "7.8.2",
      tslib: "2.9.1",
      typescript: "6.0.3",
    },
    page: "angular.md",
    assets: "public",
    build: ["node_modules/@angular/cli/bin/ng.js", "build"],
  },
};
/** Those that render an application on a server. */
export const RENDERING = ["next", "nuxt", "sveltekit", "astro"];

/** What the newest of these frameworks want; npm has it as a package where the tests themselves run on an older one. */
const NODE = "22.23.3";
const SETTINGS = {
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
};

/** What an example of docs/hosts says in its first line, as `// app/page.tsx` or `<!-- app/page.vue -->`: the file it is. */
const FILES = /^```\w+\n((?:---\n)?(?:\/\/|<!--) (\S+\.\w+)(?: -->)?\n[^]*?)^```$/gm;
async function writeExamples(folder: string, page: string): Promise<void> {
  const text = await readFile(join(root, "docs/hosts", page), "utf8");
  const files = [...text.matchAll(FILES)];
  if (files.length === 0) throw new Error(`docs/hosts/${page} has no example that says which file it is`);
  for (const [, content = "", path = ""] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

export interface Applications {
  /** Makes, builds and serves one; its origin. */
  start(name: string): Promise<string>;
  close(): Promise<void>;
}

export function makeApplications(consumer: Consumer): Applications {
  const folders: string[] = [];
  const servers: ChildProcess[] = [];
  const closing: (() => Promise<unknown>)[] = [];
  const fresh = async (name: string): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), `diwan-${name}-`));
    folders.push(folder);
    return folder;
  };
  const install = async (folder: string, manifest: object): Promise<void> => {
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, ...manifest }));
    await consumer.run("npm", [
      "install",
      "--prefix",
      folder,
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      "--ignore-scripts",
      "--loglevel=error",
    ]);
  };
  let found: Promise<string> | undefined;
  const newNode = (): Promise<string> =>
    (found ??= (async () => {
      if (Number(process.versions.node.split(".")[0]) > 22) return process.execPath;
      const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
      const folder = await fresh("node");
      await install(folder, { dependencies: { [name]: NODE } });
      return join(folder, "node_modules", name, "bin/node");
    })());

  async function serve(folder: string, node: string, program: readonly string[]): Promise<string> {
    // A port that is free: the servers of these frameworks do not say which one they took.
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as AddressInfo; // of a server that listens on a port
    await new Promise((resolve) => probe.close(resolve));
    const origin = `http://127.0.0.1:${port}`;
    const env = { ...process.env, ...SETTINGS, PORT: String(port), HOST: "127.0.0.1", ORIGIN: origin };
    const server = spawn(node, program, {
      cwd: folder,
      env: { ...env, NODE_ENV: "production", NITRO_HOST: "127.0.0.1" },
    });
    servers.push(server);
    let said = "";
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (words: Buffer) => (said += String(words)));
    while (!(await fetch(origin).catch(() => undefined))) {
      if (server.exitCode !== null) throw new Error(`${program.join(" ")} ended\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return origin;
  }

  return {
    async start(name) {
      const framework = APPLICATIONS[name];
      if (!framework) throw new Error(`no application ${name}`);
      const folder = await fresh(name);
      const frameworks = join(consumer.folder, "frameworks");
      await cp(join(frameworks, name), folder, { recursive: true });
      const sources = join(folder, framework.sources ?? "");
      await cp(join(frameworks, "shared"), join(sources, "shared"), { recursive: true });
      if (framework.component)
        await cp(
          join(frameworks, framework.component),
          join(sources, "component", framework.component.replace(/^.*\//, "")),
        );
      await writeExamples(folder, framework.page);
      await mkdir(join(folder, framework.assets, "forms"), { recursive: true });
      await cp(
        join(root, "docs/examples/forms/resident-parking-permit.form.json"),
        join(folder, framework.assets, "forms/permit.form.json"),
      );
      const ours = consumer.packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]);
      await install(folder, {
        type: "module",
        dependencies: { ...framework.dependencies, ...Object.fromEntries(ours) },
        overrides: framework.overrides,
      });
      const node = await newNode();
      const { NODE_OPTIONS: _options, NODE_ENV: _env, ...env } = process.env;
      await promisify(execFile)(node, [...framework.build], {
        cwd: folder,
        // What it starts in turn is to be the same Node.
        env: { ...env, ...SETTINGS, PATH: `${dirname(node)}:${env["PATH"] ?? ""}` },
        maxBuffer: 50_000_000,
      }).catch((error: unknown) => {
        const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
        throw new Error(`${name} did not build\n${stdout}${stderr}`);
      });
      if (framework.serve) return serve(folder, node, framework.serve);
      const index = await readFile(join(folder, "dist/index.html"), "utf8");
      const site = await startServer({
        csp: false,
        folders: { "/": join(folder, "dist") },
        pages: Object.fromEntries(["/", "/permit", "/typed-permit"].map((path) => [path, index])),
      });
      closing.push(() => site.close());
      return site.origin;
    },
    async close() {
      for (const server of servers) server.kill();
      for (const close of closing) await close();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}
