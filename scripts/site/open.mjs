/** Listens, prints the URL, and closes when asked to. */
import { serve } from "@hono/node-server";
import { createApp } from "./app.mjs";

const DEFAULT_PORT = 8000;

/** A server that is listening; rejects with the system's error. */
const listen = (fetch, port, hostname) => new Promise((resolve, reject) => {
  const server = serve({ fetch, port, hostname }, ({ port: open }) => resolve({ server, port: open }));
  server.once("error", reject);
});

function explain(error, port) {
  if (error.code === "EADDRINUSE") return `Port ${port} is in use. Choose another one (PORT=${port + 1} npm start), or leave PORT out and a free one is found.`;
  if (error.code === "EACCES") return `This account may not listen on port ${port}. Choose one above 1023.`;
  return `The site cannot listen on port ${port}: ${error.message}`;
}

async function listenSomewhere(fetch, hostname) {
  const asked = process.env.PORT;
  if (asked === undefined || asked === "") return listen(fetch, DEFAULT_PORT, hostname).catch((error) => (error.code === "EADDRINUSE" ? listen(fetch, 0, hostname) : Promise.reject(error)));
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not '${asked}'.`);
  return listen(fetch, port, hostname).catch((error) => { throw new Error(explain(error, port)); });
}

/** Opens the site; resolves when it listens. */
export async function openSite({ root, file, data }) {
  const hostname = process.env.HOST ?? "localhost";
  const { app, close } = await createApp({ root, file, data });
  let opened;
  try {
    opened = await listenSomewhere(app.fetch, hostname);
  } catch (error) {
    console.error(error.message);
    close();
    process.exit(1);
  }
  console.log(`http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${opened.port}/`);
  if (file) console.error(`Showing ${file}; the page reloads when the file changes.`);
  console.error("Ctrl+C closes it.");

  const end = () => {
    close();
    opened.server.close(() => process.exit(0));
    // A browser keeps its connections open; what was being answered was answered.
    opened.server.closeIdleConnections();
    setTimeout(() => opened.server.closeAllConnections(), 2_000).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
}
