/** A rolling restart: processes are replaced one after the other while citizens send, and nobody's request fails. */
import { spawn, type ChildProcess } from "node:child_process";
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { useDatabase } from "../../support/databases.js";
import { day, permit, submissionOf } from "../../support/permit.js";
import { noPostgres } from "../../support/postgres.js";
import type { ServerProcessOptions } from "../../support/server-process.js";
import { newKey } from "../drafts/server-keys.js";
import { verifyChain } from "../receipts/verify-chain.js";

const CLIENTS = 10;
const missing = noPostgres();

interface Backend {
  readonly child: ChildProcess;
  readonly port: number;
  isReady: boolean;
}

/** Sends each request to one of the processes that say that they are ready, over connections it keeps, and tries nothing again. */
class Balancer {
  readonly backends = new Set<Backend>();
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server = createServer((incoming, response) => this.#pass(incoming, response));
  #turn = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  async start(): Promise<number> {
    // Its own connections are not what is tested: a client must not send into one that ends for being idle.
    this.#server.keepAliveTimeout = 600_000;
    this.#timer = setInterval(() => void this.look(), 100);
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return (this.#server.address() as AddressInfo).port; // it listens on a port
  }
  async look(): Promise<void> {
    await Promise.all(
      [...this.backends].map(async (backend) => {
        backend.isReady = await fetch(`http://127.0.0.1:${backend.port}/api/ready`).then(
          ({ status }) => status === 200,
          () => false,
        );
      }),
    );
  }
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#agent.destroy();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #pass(incoming: IncomingMessage, response: ServerResponse): void {
    const ready = [...this.backends].filter(({ isReady }) => isReady);
    const backend = ready[this.#turn++ % ready.length];
    const fail = (): void => void response.writeHead(502).end();
    if (!backend) return fail();
    const passed = request(
      {
        port: backend.port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
        agent: this.#agent,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    passed.once("error", fail);
    incoming.pipe(passed);
  }
}

describe.skipIf(missing)(
  `a rolling restart of two processes${missing ? `: skipped, ${missing}` : ""}`,
  () => {
    const database = useDatabase("PostgreSQL");
    const keys = newKey();
    const balancer = new Balancer();
    let program: Program;
    let port = 0;

    function start(): Promise<Backend> {
      const options: ServerProcessOptions = {
        data: database.location,
        keys,
        definition: permit,
        now: day().toISOString(),
        limits: { perClient: 1_000_000, perForm: 1_000_000 },
        // Longer than a machine with much else to do needs to look.
        drainDelay: 5_000,
      };
      return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [...program.argv, JSON.stringify(options)], {
          stdio: ["pipe", "pipe", "inherit"],
        });
        child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
        child.stdout.once("data", (chunk) => {
          const backend: Backend = { child, port: Number(String(chunk)), isReady: false };
          balancer.backends.add(backend);
          resolve(backend);
        });
      });
    }
    /** Ends when its last request was answered. */
    const replace = async (backend: Backend): Promise<void> => {
      const next = await start();
      while (!next.isReady) await balancer.look();
      const ended = new Promise<number | null>((resolve) => backend.child.once("exit", resolve));
      backend.child.kill("SIGTERM");
      expect(await ended).toBe(0);
      balancer.backends.delete(backend);
    };

    beforeAll(async () => {
      program = await bundle("support/server-process.ts");
      port = await balancer.start();
    }, 120_000);
    afterAll(async () => {
      await balancer.stop();
      for (const { child } of balancer.backends) child.kill("SIGKILL");
      program.remove();
    });

    it("fails no request, and keeps everything once", async () => {
      const old = await Promise.all([start(), start()]);
      await balancer.look();
      let isOver = false;
      const statuses: number[] = [];
      async function send(): Promise<void> {
        while (!isOver) {
          const response = await fetch(`http://127.0.0.1:${port}/api/submissions`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(submissionOf()),
          });
          await response.arrayBuffer();
          statuses.push(response.status);
        }
      }
      const citizens = Array.from({ length: CLIENTS }, send);
      for (const backend of old) await replace(backend);
      isOver = true;
      await Promise.all(citizens);
      expect(new Set(statuses)).toEqual(new Set([201]));
      expect(statuses.length).toBeGreaterThan(CLIENTS);
      expect(await verifyChain(database.it.db)).toMatchObject({ submissions: statuses.length, problems: [] });
    }, 240_000);
  },
);
