import pg from "pg";
import type { PostgresPool } from "kysely";

const INT8 = 20;

/** Connections to a PostgreSQL shared by any number of processes. */
export function postgresPool(url: string, { max = 10 } = {}): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 30_000,
    idleTimeoutMillis: 30_000,
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
  return pool;
}
