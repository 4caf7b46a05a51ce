import type { Definition, Field } from "@diwan/core";
import { describe, expect, it } from "vitest";
import { companyForm, LookupSource } from "../../support/lookup-source.js";
import { createFormHandler, type FormHandlerOptions, type LogEntry } from "../handler.js";
import { createLookups } from "../lookups/lookups.js";
import { memoryStore } from "../memory-store.js";

const source = new LookupSource();
const now = (): Date => new Date("2026-11-29T09:30:00Z");

function server(more: Partial<FormHandlerOptions> = {}, timeout = 200) {
  const log: LogEntry[] = [];
  const store = memoryStore();
  const handle = createFormHandler({
    definitions: [companyForm],
    store,
    now,
    lookups: createLookups({
      companies: { url: source.url, addresses: ["127.0.0.1"], timeout },
      other: { function: () => Promise.resolve({ legalName: "Other" }) },
    }),
    log: (entry) => log.push(entry),
    ...more,
  });
  const post = (
    path: string,
    body: unknown,
    headers: { readonly [name: string]: string } = {},
    client?: string,
  ): Promise<Response> =>
    handle(
      new Request(`https://city.example/api${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
      client === undefined ? {} : { client },
    );
  return { log, store, handle, post };
}
const question = { form: "permit", field: "company", language: "en", value: "12345-1" };
const PLANTED = "planted-answer";

/** Two lists, each with a question of the same name that asks the same source for something else. */
const listForm: Definition = {
  ...companyForm,
  calculations: {},
  pages: [
    {
      id: "one",
      title: "Companies",
      fields: (["legalName", "address"] as const).map((member): Field => ({
        type: "list",
        name: member === "legalName" ? "sellers" : "buyers",
        label: "Companies",
        min: 0,
        max: 100,
        fields: [
          {
            type: "lookup",
            name: "company",
            label: "Which company?",
            source: "companies",
            record: [{ name: member, label: "Detail" }],
          },
        ],
      })),
    },
  ],
};

describe("POST /lookups/{source}", () => {
  it("answers with what the source knows, and the time", async () => {
    const { post, log } = server();
    const response = await post("/lookups/companies", question);
    expect([response.status, await response.json()]).toEqual([
      200,
      { record: { legalName: "Delmon Bakery", address: "Road 2409" }, at: "2026-11-29T09:30:00.000Z" },
    ]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(log).toMatchObject([
      { event: "lookup", route: "lookUp", form: "permit", source: "companies", status: 200 },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/12345|Delmon/);
  });

  it("says that there is no such record", async () => {
    const { post } = server();
    const response = await post("/lookups/companies", { ...question, value: "9" });
    expect([response.status, await response.json()]).toMatchObject([200, { record: null }]);
  });

  it.each<[string, string, object, number]>([
    ["a source nobody named", "/lookups/vehicles", {}, 404],
    ["a source that this form does not ask", "/lookups/other", {}, 404],
    ["a question that the form does not have", "/lookups/companies", { field: "owner" }, 404],
    ["a question that looks nothing up", "/lookups/companies", { field: "note" }, 404],
    ["a form that is not there", "/lookups/companies", { form: "none" }, 404],
    ["no value", "/lookups/companies", { value: "" }, 400],
    ["a value that is no text", "/lookups/companies", { value: { $ne: null } }, 400],
    ["too long a value", "/lookups/companies", { value: "1".repeat(101) }, 400],
    ["a member too many", "/lookups/companies", { url: "http://169.254.169.254/" }, 400],
    ["too much", "/lookups/companies", { value: "1".repeat(5000) }, 413],
  ])("refuses %s, and asks nobody", async (_, path, more, status) => {
    const { post } = server();
    expect((await post(path, { ...question, ...more })).status).toBe(status);
    expect(source.asked).toEqual([]);
  });

  it("is there for pages of its own site and of sites that were named, and by POST only", async () => {
    const { post, handle } = server({ origins: ["https://www.city.example"] });
    expect((await post("/lookups/companies", question, { origin: "https://evil.example" })).status).toBe(403);
    expect((await post("/lookups/companies", question, { "content-type": "text/plain" })).status).toBe(415);
    expect((await handle(new Request("https://city.example/api/lookups/companies?value=1"))).status).toBe(
      405,
    );
    expect(source.asked).toEqual([]);
    expect((await post("/lookups/companies", question, { origin: "https://www.city.example" })).status).toBe(
      200,
    );
  });

  it("gives what any question of that name asks that source for", async () => {
    const { post } = server({ definitions: [listForm] });
    expect(await (await post("/lookups/companies", question)).json()).toMatchObject({
      record: { legalName: "Delmon Bakery", address: "Road 2409" },
    });
  });

  it("is limited for each client, so that nobody copies a register through it", async () => {
    const { post, log } = server({ limits: { lookupsPerClient: 2 } });
    const asked = async (client: string) => (await post("/lookups/companies", question, {}, client)).status;
    expect([await asked("a"), await asked("a"), await asked("a"), await asked("b")]).toEqual([
      200, 200, 429, 200,
    ]);
    expect(log.filter(({ security }) => security === "limit")).toHaveLength(1);
  });

  it.each<[string, (typeof source)["answer"], number]>([
    ["does not answer in time", () => {}, 504],
    ["answers with what is no record", (response) => response.end(`<p>${PLANTED}</p>`), 502],
    [
      "leads elsewhere",
      (response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
      502,
    ],
    ["fails", (response) => response.writeHead(500).end(PLANTED), 502],
  ])("says so when the source %s", async (_, answer, status) => {
    source.answer = answer;
    const { post, log } = server();
    const response = await post("/lookups/companies", { ...question, value: PLANTED });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.text()).not.toContain(PLANTED);
    expect(log).toMatchObject([{ source: "companies", why: expect.any(String) }]);
    expect(JSON.stringify(log)).not.toContain(PLANTED);
  });

  it("stands in the OpenAPI document, where there are sources", async () => {
    const paths = async ({ handle }: ReturnType<typeof server>): Promise<object> =>
      (
        (await (await handle(new Request("https://city.example/api/openapi.json"))).json()) as {
          paths: object;
        }
      ).paths;
    expect(await paths(server())).toHaveProperty(["/lookups/{source}", "post", "operationId"], "lookUp");
    const plain = { ...companyForm, calculations: {}, pages: companyForm.pages.slice(1) };
    const without = createFormHandler({ definitions: [plain], store: memoryStore() });
    expect(await paths({ ...server(), handle: without })).not.toHaveProperty(["/lookups/{source}"]);
  });

  it("refuses to start with a form that asks a source nobody named", () => {
    expect(() => server({ lookups: createLookups({}) })).toThrow(
      "The form 'permit' looks up 'company' at the source 'companies', which 'lookups' does not name.",
    );
    const { definitions, store } = { definitions: [companyForm], store: memoryStore() };
    expect(() => createFormHandler({ definitions, store })).toThrow(/source 'companies'/);
  });
});

describe("a submission with what was looked up", () => {
  const company = {
    value: "12345-1",
    record: { legalName: "Forged Bakery", address: "Nowhere", owner: "Somebody" },
    source: "lookup",
    at: "2026-11-01T00:00:00Z",
  };
  const submission = (answer: object) => ({
    diwan: 1,
    form: "permit",
    version: "1",
    language: "en",
    key: crypto.randomUUID(),
    answers: { company: answer },
    calculations: { name: "Forged" },
  });
  async function kept(post: ReturnType<typeof server>, answer: object) {
    const response = await post.post("/submissions", submission(answer));
    const { reference } = (await response.json()) as { reference?: string };
    return {
      status: response.status,
      submission: reference === undefined ? undefined : (await post.store.get(reference))?.submission,
    };
  }

  it("is looked up again: nothing of the record that was sent is kept, and what is worked out goes by the source", async () => {
    const { status, submission: it } = await kept(server(), company);
    expect(status).toBe(201);
    expect(it?.answers["company"]).toMatchObject({
      value: "12345-1",
      record: { legalName: "Delmon Bakery", address: "Road 2409" },
      source: "lookup",
    });
    expect(it?.calculations).toEqual({ name: "Delmon Bakery" });
    expect(source.asked).toHaveLength(1);
  });

  it("is refused when the source knows no such record", async () => {
    const all = server();
    const response = await all.post("/submissions", submission({ ...company, value: "99999" }));
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { problems: [{ path: "/company", code: "notFound" }] },
    ]);
  });

  it("is taken when the source does not answer, and says that nobody has looked", async () => {
    source.answer = () => {};
    const { status, submission: it } = await kept(server(), company);
    expect(status).toBe(201);
    expect(it?.answers["company"]).toEqual({
      value: "12345-1",
      record: { legalName: "Forged Bakery", address: "Nowhere" },
      source: "lookup",
      at: "2026-11-01T00:00:00Z",
      unconfirmed: true,
    });
  });

  it("is confirmed whatever it says of itself, where the source answers", async () => {
    const { submission: it } = await kept(server(), { ...company, record: {}, unconfirmed: true });
    expect(it?.answers["company"]).not.toHaveProperty("unconfirmed");
  });

  it("is not looked up where it was entered by hand", async () => {
    const byHand = {
      value: "99999",
      record: { legalName: "Dilmun Tours", address: "Road 1" },
      source: "manual",
    };
    const { status, submission: it } = await kept(server(), byHand);
    expect(status).toBe(201);
    expect(it?.answers["company"]).toEqual(byHand);
    expect(source.asked).toEqual([]);
  });

  it("is refused where it is wrong by the source's record, and is looked up again where the citizen sees it", async () => {
    const [one, two] = companyForm.pages;
    const why: Field = {
      type: "text",
      name: "why",
      label: "Why?",
      showWhen: "company.record.legalName == 'Delmon Bakery'",
    };
    const pages = [one, two && { ...two, fields: [...two.fields, why] }].flatMap((page) => page ?? []);
    const { post } = server({ definitions: [{ ...companyForm, pages }] });
    const response = await post("/submissions", submission(company));
    expect([response.status, await response.json()]).toMatchObject([
      422,
      {
        problems: [
          { path: "/company", code: "notLookedUp" },
          { path: "/why", code: "required" },
        ],
      },
    ]);
  });

  it("asks for many items one after the other, for the same but once, and no more than its sender may", async () => {
    const asked: string[] = [];
    let [now, most] = [0, 0];
    let isAway = false;
    const list = (values: readonly string[]) => ({
      ...submission({}),
      answers: {
        sellers: values.map((each) => ({ company: { ...company, value: each, record: {} } })),
        buyers: [],
      },
      calculations: {},
    });
    const all = server({
      definitions: [listForm],
      limits: { lookupsPerClient: 2 },
      lookups: createLookups({
        companies: {
          function: async ({ value }) => {
            asked.push(value);
            most = Math.max(most, ++now);
            await new Promise((go) => setTimeout(go, 5));
            now--;
            if (isAway) throw new Error("away");
            return { legalName: `Company ${value}` };
          },
        },
      }),
    });
    const send = async (values: readonly string[], client?: string): Promise<readonly unknown[]> => {
      const response = await all.post("/submissions", list(values), {}, client);
      const { reference } = (await response.json()) as { reference: string };
      const sellers = (await all.store.get(reference))?.submission.answers["sellers"];
      // The items that were just sent.
      return (sellers as readonly { company: { record: { legalName?: string }; unconfirmed?: true } }[]).map(
        ({ company: { record, unconfirmed } }) => unconfirmed ?? record.legalName,
      );
    };
    expect(await send(["1", "2", "1", "3", "2"])).toEqual(
      ["1", "2", "1", "3", "2"].map((each) => `Company ${each}`),
    );
    expect([asked, most]).toEqual([["1", "2", "3"], 1]);
    asked.length = 0;
    expect(await send(["1", "2", "3", "4", "1", "5"], "a")).toEqual([
      ...["1", "2", "3"].map((each) => `Company ${each}`),
      true,
      "Company 1",
      true,
    ]);
    expect(asked).toEqual(["1", "2", "3"]);
    asked.length = 0;
    isAway = true;
    expect(await send(["1", "2", "3"])).toEqual([true, true, true]);
    expect(asked).toEqual(["1"]);
  });

  it("is received once however often it is sent, though the register has changed", async () => {
    const all = server();
    const body = submission(company);
    const first = await all.post("/submissions", body);
    source.answer = source.knows({});
    const second = await all.post("/submissions", body);
    expect([first.status, second.status]).toEqual([201, 200]);
  });
});
