import { expect, it } from "vitest";
import { canonicalJson, definitionHash } from "@diwan/core";
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
