import pg from "pg";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { MOST_WAITING, UnavailableError } from "../unavailable.js";

const INT8 = 20;

export interface PostgresPoolOptions {
  /** Most connections; default 10. */
  readonly max?: number;
  /** Milliseconds until a connection must be had; default 5,000. */
  readonly connectTimeout?: number;
  /** Milliseconds until a statement must be answered, by the clock of this process; default 20,000. */
  readonly queryTimeout?: number;
  /** Most that may wait for a connection; whatever comes beyond is refused at once. Default 1,000. */
  readonly queue?: number;
}

/** What PostgreSQL and the network say when the database is not to be had for now (SQLSTATE: PostgreSQL's manual, appendix A; errors of sockets). */
const CODES =
  /^(08...|53...|57P0[1-5]|57014|55P03|25006|25P0[23]|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What the client library says itself, which has no code. */
const WORDS =
  /timeout|Connection terminated|connection is not queryable|not queryable|Client has encountered a connection error/i;

function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UnavailableError) return error;
  const code = "code" in error ? String(error.code) : "";
  // Several addresses of one host were tried.
  const isNetwork = error instanceof AggregateError;
  if (!CODES.test(code) && !isNetwork && (code || !WORDS.test(error.message))) return error;
  return new UnavailableError("database", `The database cannot be reached now (${code || error.name})`);
}

/** Connections to a PostgreSQL shared by any number of processes. */
export function postgresPool(
  url: string,
  { max = 10, connectTimeout = 5_000, queryTimeout = 20_000, queue = MOST_WAITING }: PostgresPoolOptions = {},
): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: connectTimeout,
    idleTimeoutMillis: 30_000,
    // A host that has gone without a word is noticed by the system as well.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // A process that hangs must not hold the chain's row for the others.
    idle_in_transaction_session_timeout: 15_000,
    statement_timeout: 30_000,
    application_name: "diwan",
    // Positions in the chain; far below 2⁵³.
    types: {
      getTypeParser: (id: number, format?: "text" | "binary") =>
        id === INT8 ? Number : pg.types.getTypeParser(id, format as "text"),
    },
  });
  // A connection that the server ends (a restart) is replaced, and whoever used it gets an error from its query. Without listeners on the idle ones
  // (the pool's event) and on those between two queries of a transaction (the client's), the event would end this process.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));

  return {
    async connect() {
      if (pool.waitingCount >= queue)
        throw new UnavailableError("queue", `${queue} requests wait for the database already`);
      const client = await pool.connect().catch((error: unknown) => {
        throw asUnavailable(error);
      });
      return guarded(client, queryTimeout);
    },
    end: () => pool.end(),
  };
}

/** A statement of a transaction that takes as long as it takes: a migration, which says so to the database in the same way. */
const UNLIMITED = /^\s*(set local statement_timeout = 0|vacuum)\b/i;

/**
 * A connection whose failures say that it may be tried again, and which is thrown away after one: what it would answer next may belong to another question.
 * The database's own time-outs are of no use when it hangs or the network swallows its answers, so that this process has one of its own.
 */
function guarded(client: pg.PoolClient, queryTimeout: number): PostgresPoolClient {
  let broken: UnavailableError | undefined;
  let limit = queryTimeout;
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    // A rollback after a time-out would wait for the same silence again.
    if (broken) throw broken;
    if (UNLIMITED.test(text)) limit = 0;
    try {
      return await client.query({ text, values: [...values], query_timeout: limit } as pg.QueryConfig);
    } catch (error) {
      const seen = asUnavailable(error);
      if (seen instanceof UnavailableError) broken = seen;
      throw seen;
    }
  };
  // Kysely uses no more of a client than this, except for streaming, which is not used here.
  return {
    query,
    release: (discards = false) => client.release(discards || broken !== undefined),
  } as unknown as PostgresPoolClient;
}
