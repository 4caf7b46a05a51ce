import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { temporary } from "../../support/temporary.js";
import { clamdScanner } from "./clamd.js";

/** The part of clamd's protocol that is spoken: `zINSTREAM\0`, chunks each behind its length, a length of nothing. */
const COMMAND = "zINSTREAM\0";
const SILENCE = "silence";
const EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

let server: Server | undefined;
const sockets = new Set<Socket>();
async function close(): Promise<void> {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  const ending = server;
  server = undefined;
  if (ending) await new Promise<void>((done) => ending.close(() => done()));
}
afterEach(close);

async function open(
  answer: (content: string) => string | undefined,
  address: string | number = 0,
): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      let [at, content] = [COMMAND.length, ""];
      for (;;) {
        if (received.length < at + 4) return;
        const length = received.readUInt32BE(at);
        if (!length) break;
        if (received.length < at + 4 + length) return;
        content += received.subarray(at + 4, at + 4 + length).toString("latin1");
        at += 4 + length;
      }
      const said = answer(content);
      if (said === SILENCE) return;
      if (said === undefined) socket.destroy();
      else socket.end(`${said}\0`);
    });
  });
  await new Promise<void>((done) => server?.listen(address as number, () => done()));
  const opened = server.address();
  return typeof opened === "object" && opened ? (opened satisfies AddressInfo).port : 0;
}
const file = (content: string | Buffer): string => {
  const path = join(temporary("clamd"), "file");
  writeFileSync(path, content);
  return path;
};
const judge = (content: string): string =>
  content.includes(EICAR) ? "stream: Eicar-Signature FOUND" : "stream: OK";

it("a file is clean when clamd has seen every byte of it and says so, and infected when it finds something", async () => {
  const lengths: number[] = [];
  const port = await open((content) => {
    lengths.push(content.length);
    return judge(content);
  });
  const scan = clamdScanner({ address: `127.0.0.1:${port}` });
  const large = Buffer.alloc(300_000, "a");
  expect(await scan(file(large))).toBe("clean");
  expect(await scan(file(Buffer.concat([large, Buffer.from(EICAR)])))).toBe("infected");
  expect(await scan(file(""))).toBe("clean");
  expect(lengths).toEqual([300_000, 300_000 + EICAR.length, 0]);
});

it("a file that clamd could not look at is not taken, over a socket of this machine as well", async () => {
  const path = join(temporary("clamd"), "socket");
  await expect(clamdScanner({ address: path })(file("a"))).rejects.toThrow();
  await open(judge, path as never); // `listen` takes a path as well
  expect(await clamdScanner({ address: path })(file("a"))).toBe("clean");
  await close();
  for (const said of ["INSTREAM size limit exceeded. ERROR", "", undefined]) {
    const port = await open(() => said);
    await expect(clamdScanner({ address: `127.0.0.1:${port}` })(file("a"))).rejects.toThrow();
    await close();
  }
  const silent = await open(() => SILENCE);
  await expect(clamdScanner({ address: `127.0.0.1:${silent}`, timeout: 100 })(file("a"))).rejects.toThrow(
    "in time",
  );
}, 30_000);
