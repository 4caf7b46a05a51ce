/** Builds apps as their developers do, in the folder of a stranger: `node frameworks/build.mjs react vue`. Each for browsers, and where it has a server.* for that. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const PLUGINS = {
  react: async () => [],
  vue: async () => [
    (await import("@vitejs/plugin-vue")).default({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("diwan-") } },
    }),
  ],
  svelte: async () => [(await import("@sveltejs/vite-plugin-svelte")).svelte({ configFile: false })],
  preact: async () => [],
  solid: async () => [(await import("vite-plugin-solid")).default()],
  lit: async () => [],
};
const jsx = { react: "react", preact: "preact" };

for (const app of process.argv.slice(2)) {
  const [name = ""] = app.split("/");
  const root = join(import.meta.dirname, app);
  const common = {
    root,
    base: "./",
    configFile: false,
    logLevel: "warn",
    mode: "production",
    plugins: await PLUGINS[name](),
    ...(jsx[name] && { oxc: { jsx: { runtime: "automatic", importSource: jsx[name] } } }),
  };
  await build({ ...common, build: { outDir: join(root, "dist") } });
  const server = ["server.tsx", "server.js"].find((file) => existsSync(join(root, file)));
  // As Next and Nuxt run it: the packages are loaded by Node, not bundled.
  if (server) await build({ ...common, build: { outDir: join(root, "dist-server"), ssr: server } });
}
