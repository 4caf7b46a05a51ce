/** Listens, prints the URL, and closes when asked to. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderInUseError, FolderLockError, listen as listenOn } from "@diwan/server/db";
import { createApp } from "./app.mjs";

const DEFAULT_PORT = 8000;
/** Sites started side by side keep what arrives in folders of their own. */
const MOST_FOLDERS = 9;

function explain(error, port) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use. Choose another one (PORT=${port + 1} npm start), or leave PORT out and a free one is found.`;
  if (error.code === "EACCES") return `This account may not listen on port ${port}. Choose one above 1023.`;
  return `The site cannot listen on port ${port}: ${error.message}`;
}

/** The port that was asked for, if one was. */
function askedPort() {
  const asked = process.env.PORT;
  if (asked === undefined || asked === "") return undefined;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not '${asked}'.`);
  return port;
}

async function listenSomewhere(port, listen) {
  if (port === undefined)
    return listen(DEFAULT_PORT).catch((error) =>
      error.code === "EADDRINUSE" ? listen(0) : Promise.reject(error),
    );
  return listen(port).catch((error) => {
    throw new Error(explain(error, port));
  });
}

/**
 * The site over its folder; when that is another site's and was not asked for by name, over the next one that is free. Where no folder can be locked (there
 * is no flock command, or the clone is on a drive of another system, as in WSL or a development container), over a new one that no other process knows.
 */
async function openFolder({ data, isNamed, ...rest }) {
  for (let at = 1; ; at++) {
    const folder = at === 1 ? data : `${data}-${at}`;
    try {
      const site = await createApp({ ...rest, data: folder });
      console.error(`What arrives is kept in ${folder} (PostgreSQL in this process; nothing to set up).`);
      return site;
    } catch (error) {
      if (error instanceof FolderLockError && !isNamed) {
        const once = mkdtempSync(join(tmpdir(), "diwan-data-"));
        console.error(
          `${error.message}\nSo this site keeps what arrives in ${once}, and starts empty the next time. DIWAN_DATA names another folder.`,
        );
        return createApp({ ...rest, data: once, lock: "none" });
      }
      if (!(error instanceof FolderInUseError) || isNamed || at === MOST_FOLDERS) throw error;
    }
  }
}

/** Opens the site; resolves when it listens. */
export async function openSite({ root, file, data, isNamed }) {
  const hostname = process.env.HOST ?? "localhost";
  let site;
  let listening;
  try {
    const asked = askedPort();
    site = await openFolder({ root, file, data, isNamed });
    // A browser keeps its connections open, one to hear of changes too; what was being answered is given two seconds.
    listening = await listenSomewhere(asked, (port) =>
      listenOn({
        fetch: site.fetch,
        port,
        hostname,
        grace: 2_000,
        onDrain: site.drain,
        onClosed: site.close,
      }),
    );
  } catch (error) {
    console.error(error.message);
    await site?.close();
    process.exit(1);
  }
  console.log(`http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${listening.port}/`);
  if (file) console.error(`Showing ${file}; the page reloads when the file changes.`);
  console.error("Ctrl+C closes it.");
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void listening.close().then(() => process.exit(0)));
}
