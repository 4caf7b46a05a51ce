import pg from "pg";
import type { PostgresPool } from "kysely";

const INT8 = 20;

/** Connections to a PostgreSQL shared by any number of processes. */
export function postgresPool(url: string, { max = 10 } = {}): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // A process that hangs must not hold the chain's row for the others.
    idle_in_transaction_session_timeout: 15_000,
    statement_timeout: 30_000,
    application_name: "diwan",
    // Positions in the chain; far below 2⁵³.
    types: { getTypeParser: (id: number, format?: "text" | "binary") => (id === INT8 ? Number : pg.types.getTypeParser(id, format as "text")) },
  });
  // An idle connection that the server ends (a restart) is replaced at the next query; without a listener the event would end this process.
  pool.on("error", () => {});
  return pool;
}
