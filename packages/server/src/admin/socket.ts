import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Db } from "../db/tables.js";
import { runCommand, UsageError, type AdminOutput, type AdminRequest } from "./commands.js";

/** In a folder that only the server's own account may enter: from its first moment on nobody else can connect. */
const FOLDER = "admin";
const SOCKET = "socket";
/** A socket's address has room for so many bytes (unix(7); macOS has 104). */
const LONGEST = 100;
/** Most characters of a request: a receipt may be in it. */
const MOST = 8 * 1024 * 1024;

/** Gives an address of the socket in the folder that is short enough, and lets go of what it took. */
function addressIn(folder: string): { readonly address: string; readonly release: () => void } | undefined {
  const plain = join(folder, FOLDER, SOCKET);
  if (Buffer.byteLength(plain) <= LONGEST) return { address: plain, release: () => {} };
  if (process.platform !== "linux") return undefined;
  const descriptor = openSync(join(folder, FOLDER), "r");
  return {
    address: `/proc/self/fd/${descriptor}/${SOCKET}`,
    release: () => closeSync(descriptor),
  };
}

type Line =
  | { readonly out: string }
  | { readonly err: string }
  | { readonly end: boolean; readonly usage?: string; readonly error?: string };

async function answer(db: Db, socket: Socket): Promise<void> {
  const say = (line: Line): void => {
    if (socket.writable) socket.write(`${JSON.stringify(line)}\n`);
  };
  for await (const line of createInterface({ input: socket })) {
    const output: AdminOutput = { print: (out) => say({ out }), complain: (err) => say({ err }) };
    try {
      if (line.length > MOST) throw new UsageError("The request is too large");
      // Sent by `askServer`, from an account that may read the folder itself.
      const isRight = await runCommand(db, JSON.parse(line) as AdminRequest, output);
      say({ end: isRight });
    } catch (error) {
      const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      say({ end: false, ...(error instanceof UsageError ? { usage: error.message } : { error: words }) });
    }
    socket.end();
    return;
  }
}

/**
 * Lets `diwan-server` use the database of a folder while this process has it. Whoever may enter the folder may connect, and could as well read the files.
 * `undefined` where a socket cannot be had: then commands wait until the server has ended.
 */
export async function startAdminSocket(
  folder: string,
  db: Db,
): Promise<{ stop(): Promise<void> } | undefined> {
  mkdirSync(join(folder, FOLDER), { recursive: true, mode: 0o700 });
  const found = addressIn(folder);
  if (!found) return undefined;
  const path = join(folder, FOLDER, SOCKET);
  // Of a process that was killed; this one has the folder's lock.
  rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => open.delete(socket));
    void answer(db, socket).catch(() => socket.destroy());
  });
  const isListening = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(found.address, () => resolve(true));
  });
  found.release();
  if (!isListening) {
    process.emitWarning(
      `No socket can be had in ${path}: commands of diwan-server need the server to be stopped.`,
      {
        code: "DIWAN_NO_ADMIN_SOCKET",
      },
    );
    return undefined;
  }
  server.on("error", () => {});
  // It keeps no process from ending.
  server.unref();
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
        rmSync(path, { force: true });
      }),
  };
}

/** Has the server that uses a folder run a command there; `undefined` when none listens. */
export async function askServer(
  folder: string,
  request: AdminRequest,
  output: AdminOutput,
): Promise<boolean | undefined> {
  let found: ReturnType<typeof addressIn>;
  try {
    found = addressIn(folder);
  } catch {
    return undefined;
  }
  if (!found) return undefined;
  const socket = connect(found.address);
  const isConnected = await new Promise<boolean>((resolve) => {
    socket.once("error", () => resolve(false));
    socket.once("connect", () => resolve(true));
  });
  found.release();
  if (!isConnected) return undefined;
  socket.on("error", () => {});
  socket.write(`${JSON.stringify(request)}\n`);
  for await (const text of createInterface({ input: socket })) {
    const line = JSON.parse(text) as Line; // written by `startAdminSocket`
    if ("out" in line) output.print(line.out);
    else if ("err" in line) output.complain(line.err);
    else if (line.usage !== undefined) throw new UsageError(line.usage);
    else {
      if (line.error !== undefined) output.complain(line.error);
      return line.end;
    }
  }
  throw new Error("The server ended before the command did");
}
