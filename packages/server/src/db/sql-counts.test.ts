import { expect, it } from "vitest";
import { onBothDatabases } from "../../support/databases.js";
import { newKey, readKeys } from "../drafts/server-keys.js";
import { sqlCounts } from "./sql-counts.js";

onBothDatabases("counts of requests", (database) => {
  it("are one for all processes, by kind of server, until their window is over; nobody is named", async () => {
    const keys = readKeys(newKey("one"));
    const of = (name: string) => sqlCounts(database.it.db, { name, keys });
    const until = new Date("2026-11-24T12:01:00Z");
    const counts = (...entries: [string, number][]) => new Map(entries);
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        of("api").add(
          counts(
            ...((at % 2
              ? [
                  ["client a", 3],
                  ["form permit", 1],
                ]
              : [
                  ["form permit", 1],
                  ["client a", 3],
                ]) as [string, number][]),
          ),
          until,
        ),
      ),
    );
    expect(await of("api").add(counts(["client a", 1], ["client b", 2]), until)).toEqual(
      counts(["client a", 25], ["client b", 2]),
    );
    expect(await of("page").add(counts(["client a", 1]), until)).toEqual(counts(["client a", 1]));
    const next = new Date("2026-11-24T12:02:00Z");
    expect(await of("api").add(counts(["client a", 1]), next)).toEqual(counts(["client a", 1]));
    // As many as clients can promise at once is no error.
    const largest = 1_900_000_000;
    await of("api").add(counts(["client a", largest]), until);
    expect(await of("api").add(counts(["client a", largest]), until)).toEqual(
      counts(["client a", 2_000_000_000]),
    );
    const rows = await database.it.db.selectFrom("attempt").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("client a");
  });
});
