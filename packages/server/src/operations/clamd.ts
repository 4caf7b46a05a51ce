import { createReadStream } from "node:fs";
import { connect, type NetConnectOpts } from "node:net";
import type { Scanner } from "../uploads/uploads.js";

export interface ClamdOptions {
  /** `host:port`, or the path of a socket on this machine. */
  readonly address: string;
  /** Milliseconds until it must have answered; default 60,000. */
  readonly timeout?: number;
}

/** Bytes that are sent at a time; clamd takes up to `StreamMaxLength` in all. */
const CHUNK = 64 * 1024;
/** Most of an answer that is read. */
const LONGEST = 4096;

function addressOf(address: string): NetConnectOpts {
  const [, host, port] = /^(?:tcp:\/\/)?(\[[^\]]+\]|[^/:]+):(\d+)$/.exec(address) ?? [];
  return host === undefined ? { path: address } : { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}

/**
 * Has ClamAV's daemon look at each uploaded file (`INSTREAM` of clamd(8)): only what it calls `OK` is taken. When it cannot be asked, or says anything else, the
 * file is refused: `scan` rejects.
 */
export const clamdScanner =
  ({ address, timeout = 60_000 }: ClamdOptions): Scanner =>
  async (file) => {
    const socket = connect(addressOf(address));
    const limit = setTimeout(() => socket.destroy(new Error("clamd did not answer in time")), timeout);
    try {
      let answer = "";
      const answered = new Promise<void>((done, failed) => {
        socket.on("data", (chunk) => {
          answer += String(chunk);
          if (answer.length > LONGEST) socket.destroy(new Error("clamd answered too much"));
        });
        socket.once("end", done);
        socket.once("error", failed);
        socket.once("close", () => failed(new Error("clamd closed the connection")));
      });
      // It is awaited below; until then a failure is nobody's.
      answered.catch(() => {});
      const send = (bytes: Uint8Array): Promise<void> =>
        new Promise((done, failed) => socket.write(bytes, (error) => (error ? failed(error) : done())));
      const size = (length: number): Uint8Array => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32BE(length);
        return bytes;
      };
      try {
        await send(Buffer.from("zINSTREAM\0"));
        for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
          const bytes = chunk as Buffer; // a stream without an encoding
          await send(size(bytes.length));
          await send(bytes);
        }
        await send(size(0));
      } catch (error) {
        // It ends the connection when the file is too large for it, after it has said so.
        if (!answer) throw error;
      }
      await answered;
      const verdict = answer.replaceAll("\0", "").trim();
      if (verdict === "stream: OK") return "clean";
      if (verdict.endsWith(" FOUND")) return "infected";
      throw new Error("clamd could not look at the file");
    } finally {
      clearTimeout(limit);
      socket.destroy();
    }
  };
