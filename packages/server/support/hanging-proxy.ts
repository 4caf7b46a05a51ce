/** Stands between a server and its database, and can swallow everything without a word, as a broken network or a stopped machine does, or refuse connections. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

export class HangingProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server;
  #isHanging = false;
  #port = 0;

  constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
    this.#server = this.#make();
  }

  /** Listens, on the same port as before. */
  async start(): Promise<number> {
    this.#server = this.#make();
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port; // it listens on a port
    return this.#port;
  }
  /** Nothing is passed on any more, and nobody is told. */
  hang(): void {
    this.#isHanging = true;
    for (const socket of this.#sockets) socket.pause();
  }
  /** What hung is dropped; new connections work. */
  recover(): void {
    this.#isHanging = false;
    for (const socket of this.#sockets) socket.destroy();
  }
  /** Connections are refused, as by a database that was stopped. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #make(): Server {
    return createServer((client) => {
      const database = connect(this.#target);
      for (const socket of [client, database]) {
        this.#sockets.add(socket);
        socket.on("error", () => {});
        socket.once("close", () => {
          this.#sockets.delete(socket);
          client.destroy();
          database.destroy();
        });
        if (this.#isHanging) socket.pause();
      }
      client.on("data", (chunk) => database.write(chunk));
      database.on("data", (chunk) => client.write(chunk));
      if (this.#isHanging) for (const socket of [client, database]) socket.pause();
    });
  }
}
