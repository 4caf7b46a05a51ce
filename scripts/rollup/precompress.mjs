/**
 * Beside each script and style sheet of packages/embed/dist that a browser loads, its brotli and gzip form, made once with all the effort there is: a
 * server sends them as they are (`precompressed`, `gzip_static`, `brotli_static`).
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

async function compress(folder) {
  const list = (under, recursive = false) =>
    readdirSync(join(folder, under), { withFileTypes: true, recursive })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => relative(folder, join(parentPath, name)));
  const all = [...list(""), ...list("chunks", true)];
  for (const file of all) if (/\.(br|gz)$/.test(file)) rmSync(join(folder, file));
  // TypeScript's own output lies beside what is shipped; nobody is sent it.
  const shipped = all.filter((file) => /^(diwan\.(js|css)|chunks\/.*\.js)$/.test(file.replaceAll("\\", "/")));
  await Promise.all(
    shipped.map(async (file) => {
      const text = readFileSync(join(folder, file));
      const parameters = {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      writeFileSync(join(folder, `${file}.br`), await brotli(text, { params: parameters }));
      writeFileSync(join(folder, `${file}.gz`), await gz(text, { level: 9 }));
    }),
  );
}

export function precompress() {
  return {
    name: "precompress",
    writeBundle: { sequential: true, order: "post", handler: ({ dir }) => compress(dir) },
  };
}
