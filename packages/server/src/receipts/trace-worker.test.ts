import { expect, it } from "vitest";
import { canonicalJson, definitionHash, type Definition } from "@diwan/core";
import { day, permit, submissionOf, timeZone } from "../../support/permit.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { traceWorker } from "./trace-worker.js";

it("why each question was asked is worked out of the definition that was answered, on the day it was, though the form is another by then", async () => {
  const store = memoryStore();
  const handle = createFormHandler({ definitions: [permit], store, now: day, timeZone });
  const body = JSON.stringify(submissionOf());
  await handle(
    new Request("http://c.example/api/submissions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }),
  );
  const [summary] = await store.list();
  const receipt = await store.get(summary?.reference ?? "");
  if (!receipt) throw new Error("not kept");
  expect(receipt).toMatchObject({ format: 2, today: "2026-11-24" });
  expect(receipt).not.toHaveProperty("trace");
  expect(await store.definition?.((await definitionHash(permit)) ?? "")).toBe(canonicalJson(permit));
  const { trace } = await traceWorker(store)(receipt);
  expect(trace).toEqual(
    expect.arrayContaining([expect.objectContaining({ path: "/lease_end", shown: true })]),
  );
  // One that holds it already keeps it, and so does one whose definition is not to be had.
  expect(await traceWorker(store)({ ...receipt, trace: [] })).toMatchObject({ trace: [] });
  expect(await traceWorker({})(receipt)).toBe(receipt);
});

it.each([
  { own: "Pacific/Auckland", agency: undefined, today: "2026-11-25" },
  { own: undefined, agency: "Pacific/Auckland", today: "2026-11-25" },
  { own: "Pacific/Auckland", agency: "America/Los_Angeles", today: "2026-11-25" },
  { own: "America/Los_Angeles", agency: "Pacific/Auckland", today: "2026-11-24" },
])(
  "the day of a receipt and of its trace is that of the form's own time zone, else of the agency's: $own, $agency",
  async ({ own, agency, today }) => {
    const definition: Definition = {
      diwan: 1,
      id: "today",
      version: "1",
      languages: ["en"],
      title: "Today",
      privacy: { purpose: "To test", retention: "P1M", notice: "/privacy" },
      pages: [
        {
          id: "only",
          title: "Only",
          fields: [
            {
              type: "text",
              name: "note",
              label: "Note",
              optional: true,
              showWhen: `today() == date('${today}')`,
            },
          ],
        },
      ],
      ...(own !== undefined && { timeZone: own }),
    };
    const store = memoryStore();
    const handle = createFormHandler({
      definitions: [definition],
      store,
      now: () => new Date("2026-11-24T12:00:00Z"),
      ...(agency !== undefined && { timeZone: agency }),
    });
    const body = JSON.stringify({ ...submissionOf({}), form: "today", version: "1" });
    const sent = await handle(
      new Request("http://c.example/api/submissions", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      }),
    );
    expect(sent.status).toBe(201);
    const receipt = await store.get((await store.list())[0]?.reference ?? "");
    if (!receipt) throw new Error("not kept");
    expect(receipt.today).toBe(today);
    expect((await traceWorker(store)(receipt)).trace).toMatchObject([{ path: "/note", shown: true }]);
  },
);
