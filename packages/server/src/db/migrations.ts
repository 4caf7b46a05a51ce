import { sql, type Kysely, type Migration } from "kysely";

/** Every change of the tables, oldest first. One that was released is never edited: add the next. */
export const migrations: { readonly [name: string]: Migration } = {
  "001-first": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("chain_head")
        .addColumn("id", "integer", (col) => col.primaryKey().check(sql`id = 1`))
        .addColumn("seq", "bigint", (col) => col.notNull())
        .addColumn("hash", "text", (col) => col.notNull())
        .execute();
      await sql`insert into chain_head (id, seq, hash) values (1, 0, ${"0".repeat(64)})`.execute(db);
      await db.schema
        .createTable("chain")
        .addColumn("seq", "bigint", (col) => col.primaryKey())
        .addColumn("kind", "text", (col) => col.notNull())
        .addColumn("removes", "bigint")
        .addColumn("at", "timestamptz", (col) => col.notNull())
        .addColumn("digest", "text", (col) => col.notNull())
        .addColumn("previous", "text", (col) => col.notNull())
        .addColumn("hash", "text", (col) => col.notNull())
        .execute();
      await db.schema
        .createTable("submission")
        .addColumn("reference", "text", (col) => col.primaryKey())
        .addColumn("seq", "bigint", (col) => col.notNull().unique().references("chain.seq"))
        .addColumn("form", "text", (col) => col.notNull())
        .addColumn("version", "text", (col) => col.notNull())
        .addColumn("language", "text", (col) => col.notNull())
        .addColumn("key", "text", (col) => col.notNull())
        .addColumn("received_at", "timestamptz", (col) => col.notNull())
        .addColumn("fingerprint", "text", (col) => col.notNull())
        .addColumn("entry", "text", (col) => col.notNull())
        .addColumn("expires_at", "timestamptz")
        .addUniqueConstraint("submission_once", ["form", "key"])
        .execute();
      await db.schema.createIndex("submission_received").on("submission").columns(["received_at"]).execute();
      await db.schema.createIndex("submission_expires").on("submission").columns(["expires_at"]).execute();
      await db.schema
        .createTable("status")
        .addColumn("id", "bigserial", (col) => col.primaryKey())
        .addColumn("reference", "text", (col) =>
          col.notNull().references("submission.reference").onDelete("cascade"),
        )
        .addColumn("at", "timestamptz", (col) => col.notNull())
        .addColumn("state", "text", (col) => col.notNull())
        .addColumn("message", "text")
        .execute();
      await db.schema.createIndex("status_reference").on("status").columns(["reference", "id"]).execute();
      await db.schema
        .createTable("outbox")
        .addColumn("id", "text", (col) => col.primaryKey())
        .addColumn("reference", "text", (col) =>
          col.notNull().references("submission.reference").onDelete("cascade"),
        )
        .addColumn("created_at", "timestamptz", (col) => col.notNull())
        .addColumn("attempts", "integer", (col) => col.notNull().defaultTo(0))
        .addColumn("next_at", "timestamptz", (col) => col.notNull())
        .addColumn("delivered_at", "timestamptz")
        .addColumn("dead_at", "timestamptz")
        .addColumn("last_error", "text")
        .execute();
      await db.schema
        .createIndex("outbox_due")
        .on("outbox")
        .columns(["next_at"])
        .where(sql.ref("delivered_at"), "is", null)
        .execute();
      await db.schema
        .createTable("draft")
        .addColumn("id", "text", (col) => col.primaryKey())
        .addColumn("form", "text", (col) => col.notNull())
        .addColumn("kid", "text", (col) => col.notNull())
        .addColumn("salt", "bytea", (col) => col.notNull())
        .addColumn("wrapped", "bytea", (col) => col.notNull())
        .addColumn("box", "bytea", (col) => col.notNull())
        .addColumn("created_at", "timestamptz", (col) => col.notNull())
        .addColumn("updated_at", "timestamptz", (col) => col.notNull())
        .addColumn("expires_at", "timestamptz", (col) => col.notNull())
        .execute();
      await db.schema
        .createTable("upload")
        .addColumn("id", "text", (col) => col.primaryKey())
        .addColumn("draft", "text", (col) => col.references("draft.id").onDelete("cascade"))
        .addColumn("reference", "text", (col) => col.references("submission.reference").onDelete("cascade"))
        .addColumn("hash", "text", (col) => col.notNull())
        .addColumn("size", "bigint", (col) => col.notNull())
        .addColumn("type", "text", (col) => col.notNull())
        .addColumn("created_at", "timestamptz", (col) => col.notNull())
        .addColumn("expires_at", "timestamptz", (col) => col.notNull())
        .execute();
      await db.schema.createIndex("upload_hash").on("upload").columns(["hash"]).execute();
      await db.schema
        .createTable("attempt")
        .addColumn("bucket", "text", (col) => col.primaryKey())
        .addColumn("count", "integer", (col) => col.notNull())
        .addColumn("until", "timestamptz", (col) => col.notNull())
        .execute();
      await db.schema
        .createTable("visit")
        .addColumn("id", "text", (col) => col.primaryKey())
        .addColumn("box", "text", (col) => col.notNull())
        .addColumn("expires_at", "timestamptz", (col) => col.notNull())
        .execute();
    },
  },
  "002-uploads-of-a-form": {
    async up(db: Kysely<unknown>) {
      // Files that were uploaded before wait for nobody any more: no submission could name them.
      await db.schema.alterTable("upload").addColumn("form", "text").execute();
    },
  },
  "003-audit": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("audit")
        .addColumn("id", "bigserial", (col) => col.primaryKey())
        .addColumn("at", "timestamptz", (col) => col.notNull())
        .addColumn("token", "text")
        .addColumn("token_id", "text")
        .addColumn("scope", "text", (col) => col.notNull())
        .addColumn("action", "text", (col) => col.notNull())
        // No key to the submission: who looked at it is still known when it was deleted.
        .addColumn("reference", "text")
        .addColumn("file", "text")
        .addColumn("client", "text")
        .addColumn("outcome", "text", (col) => col.notNull())
        .addColumn("status", "integer")
        .execute();
      await db.schema.createIndex("audit_at").on("audit").columns(["at"]).execute();
      await db.schema.createIndex("audit_reference").on("audit").columns(["reference", "id"]).execute();
      await db.schema.createIndex("audit_token").on("audit").columns(["token", "id"]).execute();
    },
  },
  "004-sweeps": {
    async up(db: Kysely<unknown>) {
      // Indexes of large tables take longer than a connection's statements may; migrations are one transaction.
      await sql`set local statement_timeout = 0`.execute(db);
      await db.schema
        .createTable("sweep_state")
        .addColumn("id", "integer", (col) => col.primaryKey().check(sql`id = 1`))
        .addColumn("at", "timestamptz")
        .addColumn("until", "timestamptz")
        .addColumn("doubted_at", "timestamptz")
        .addColumn("held", "jsonb", (col) => col.notNull().defaultTo(sql`'{}'::jsonb`))
        .addColumn("busy_until", "timestamptz")
        .execute();
      await sql`insert into sweep_state (id) values (1)`.execute(db);
      // Deleting a submission or a draft looks for what hangs on it: without these it read the whole table each time.
      await db.schema.createIndex("outbox_reference").on("outbox").columns(["reference"]).execute();
      await db.schema.createIndex("upload_reference").on("upload").columns(["reference"]).execute();
      await db.schema.createIndex("upload_draft").on("upload").columns(["draft"]).execute();
      await db.schema.createIndex("upload_expires").on("upload").columns(["expires_at"]).execute();
      await db.schema.createIndex("draft_expires").on("draft").columns(["expires_at"]).execute();
      await db.schema.createIndex("visit_expires").on("visit").columns(["expires_at"]).execute();
      await db.schema.createIndex("attempt_until").on("attempt").columns(["until"]).execute();
    },
  },
  "005-schema-level": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("schema_level")
        .addColumn("id", "integer", (col) => col.primaryKey().check(sql`id = 1`))
        .addColumn("oldest", "integer", (col) => col.notNull())
        .execute();
      await sql`insert into schema_level (id, oldest) values (1, 0)`.execute(db);
    },
  },
  "006-definitions": {
    async up(db: Kysely<unknown>) {
      await sql`set local statement_timeout = 0`.execute(db);
      await db.schema
        .createTable("definition")
        .addColumn("hash", "text", (col) => col.primaryKey())
        .addColumn("text", "text", (col) => col.notNull())
        .addColumn("kept_at", "timestamptz", (col) => col.notNull())
        .execute();
      // Submissions that were kept before hold in their receipts what would be worked out of it.
      await db.schema
        .alterTable("submission")
        .addColumn("definition", "text", (col) => col.references("definition.hash"))
        .execute();
      await db.schema.createIndex("submission_definition").on("submission").columns(["definition"]).execute();
    },
  },
  "007-encryption": {
    async up(db: Kysely<unknown>) {
      await sql`set local statement_timeout = 0`.execute(db);
      // Which server keys something is encrypted under, and a digest that tells a key from another one of the same id.
      await db.schema
        .createTable("encryption_key")
        .addColumn("kid", "text", (col) => col.primaryKey())
        .addColumn("digest", "text", (col) => col.notNull())
        .addColumn("since", "timestamptz", (col) => col.notNull())
        .execute();
      // An entry that is encrypted is empty; rows of before have none of these. The foreign key holds the key's entry there while a row needs it.
      for (const [name, type] of [
        ["kid", "text"],
        ["wrapped", "bytea"],
        ["box", "bytea"],
      ] as const)
        await db.schema
          .alterTable("submission")
          .addColumn(name, type, (col) => (name === "kid" ? col.references("encryption_key.kid") : col))
          .execute();
      await db.schema.createIndex("submission_kid").on("submission").columns(["kid", "seq"]).execute();
      await db.schema
        .createTable("blind_index")
        .addColumn("id", "bigserial", (col) => col.primaryKey())
        .addColumn("seq", "bigint", (col) => col.notNull().references("submission.seq").onDelete("cascade"))
        .addColumn("digest", "text", (col) => col.notNull())
        .addUniqueConstraint("blind_index_once", ["seq", "digest"])
        .execute();
      await db.schema
        .createIndex("blind_index_digest")
        .on("blind_index")
        .columns(["digest", "seq"])
        .execute();
    },
  },
  "008-verification": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("verification")
        .addColumn("id", "text", (col) => col.primaryKey())
        .addColumn("form", "text", (col) => col.notNull())
        .addColumn("channel", "text", (col) => col.notNull())
        .addColumn("recipient", "text", (col) => col.notNull())
        .addColumn("code", "text", (col) => col.notNull())
        .addColumn("tries", "integer", (col) => col.notNull().defaultTo(0))
        .addColumn("code_until", "timestamptz", (col) => col.notNull())
        .addColumn("verified_at", "timestamptz")
        .addColumn("claimed_by", "text")
        .addColumn("expires_at", "timestamptz", (col) => col.notNull())
        .execute();
      await db.schema
        .createIndex("verification_expires")
        .on("verification")
        .columns(["expires_at"])
        .execute();
    },
  },
};

/** The oldest code that can read what is encrypted, by the number of changes it knows. Code before it may use these tables until something is. */
export const ENCRYPTION_LEVEL = Object.keys(migrations).indexOf("007-encryption") + 1;

/**
 * The oldest code, by the number of changes it knows, that can still work with tables as they are after the last change. A change adds what older code does not
 * miss (a table, a column that may be null, an index) and leaves this as it is. What takes something away, or needs what older code does not write, comes one
 * version after the code that can do without, and raises it to the level of that code.
 */
export const OLDEST_LEVEL = 5;
