import { expect } from "chai";
import type { Definition } from "@diwan/core";
import type { SubmitHandler } from "../index.js";
import {
  all,
  button,
  clear,
  complete,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  permit,
  press,
  summary,
  text,
  title,
  until,
  type Isolation,
  type Mounted,
} from "../element/form.suite.js";

const realFetch = globalThis.fetch;
const realTimeout = globalThis.setTimeout;
const online = Object.getOwnPropertyDescriptor(Navigator.prototype, "onLine");
const random = Math.random;
const consoleError = console.error;

type Reply = () => Response | Promise<Response>;
let sent: {
  readonly key: string | null;
  readonly answers: unknown;
  readonly redirect: string | undefined;
}[] = [];
let logged: string[] = [];

/** The endpoint: answers in turn, the last one for ever. Like the scripts of some sites it takes an address only as text. */
function serve(...answers: Reply[]): void {
  sent = [];
  globalThis.fetch = async (input, init) => {
    if (typeof input !== "string" || !input.includes("/submissions")) return realFetch(input, init);
    const { answers: body } = JSON.parse(String(init?.body)) as { answers: unknown };
    sent.push({
      key: new Headers(init?.headers).get("idempotency-key"),
      answers: body,
      redirect: init?.redirect,
    });
    return ((answers.length > 1 ? answers.shift() : answers[0]) ?? Response.error)();
  };
}
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  () =>
    Response.json(body, { status, headers });
const raw =
  (status: number, body: string | null, type?: string): Reply =>
  () =>
    new Response(body, { status, ...(type !== undefined && { headers: { "content-type": type } }) });
const accepted = json(201, { reference: "R-1" });
/** As a browser makes them of an answer of its own network. */
const made =
  (reply: Reply, members: object): Reply =>
  async () => {
    const response = await reply();
    for (const [name, value] of Object.entries(members)) Object.defineProperty(response, name, { value });
    return response;
  };
const PAGE = "<!doctype html><title>Sign in</title><form><input name=user></form>";
/** An answer whose body begins and then breaks off, or never ends. */
const body =
  (end: (controller: ReadableStreamDefaultController) => void): Reply =>
  () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`{"reference":`));
          end(controller);
        },
      }),
      { headers: { "content-type": "application/json" } },
    );

const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => value });
};
/** A minute passes at once. */
const hurryMinutes = (): void => {
  globalThis.setTimeout = ((work: () => void, time?: number) =>
    realTimeout(work, time === 60_000 ? 30 : time)) as typeof setTimeout;
};
/** Waits for an outcome while every pause between attempts is cut short. */
async function hurried(check: () => unknown, what: string): Promise<void> {
  const hurry = setInterval(() => dispatchEvent(new Event("online")), 20);
  try {
    await until(check, what);
  } finally {
    clearInterval(hurry);
  }
}

beforeEach(() => {
  logged = [];
  console.error = (...words: unknown[]) => {
    logged.push(words.map(String).join(" "));
  };
  Math.random = () => 0;
});
afterEach(async () => {
  globalThis.fetch = realFetch;
  globalThis.setTimeout = realTimeout;
  Math.random = random;
  console.error = consoleError;
  if (online) Reflect.deleteProperty(navigator, "onLine");
  await clear();
  sessionStorage.clear();
});

const SEND = "Send application";
const ANSWERS = { full_name: "Ann Planted", tenure: "own", co2: 90 };
interface Opened {
  readonly mounted: Mounted;
  readonly definition: Definition;
}
async function ready(isolation: Isolation = "shadow", submitHandler?: unknown): Promise<Opened> {
  const definition = permit();
  const mounted = await mount(definition, isolation, (form) => {
    form.setAttribute("action", "/submissions");
    form.setAttribute("draft", "session");
    // Some of these are what no handler should be.
    if (submitHandler) form.submitHandler = submitHandler as SubmitHandler;
  });
  await complete(mounted);
  return { mounted, definition };
}
const draft = ({ definition }: Opened): { readonly key?: string; readonly answers?: unknown } =>
  JSON.parse(sessionStorage.getItem(`diwan-draft:${definition.id}`) ?? "{}") as object;
const status = (mounted: Mounted): string =>
  all(mounted, "[role=status]")
    .map((one) => one.textContent)
    .join("");
const errorsOf = (mounted: Mounted): object[] =>
  mounted.events.filter(({ type }) => type === "diwan-error").map(({ detail }) => detail as object);

/** The citizen reads why, and has everything still: answers, draft and key. */
async function losesNothing(opened: Opened, words: RegExp): Promise<void> {
  const { mounted } = opened;
  expect(title(mounted)).to.equal("Check your answers");
  expect(summary(mounted)).to.have.length(1);
  expect(summary(mounted)[0]).to.match(words);
  expect(mounted.root.activeElement?.className).to.contain("diwan-errors");
  expect(status(mounted), "said last").to.equal("");
  expect(mounted.form.answers).to.deep.equal(ANSWERS);
  dispatchEvent(new Event("pagehide"));
  expect(draft(opened).answers).to.deep.equal(ANSWERS);
  expect(button(mounted, SEND).matches(":disabled")).to.equal(false);
}

const SIGN_IN = /could not be sent: we have not received it.*Nothing you entered is lost/;
const UNCONFIRMED = /could not confirm that your application was received.*Nothing you entered is lost/;
const FAILED = /could not be sent.*Nothing you entered is lost/;
const REFUSED = /was not accepted/;

const ANSWERED: readonly (readonly [name: string, reply: Reply, words: RegExp, code: string])[] = [
  [
    "a redirect that was not followed",
    made(raw(200, null), { status: 0, type: "opaqueredirect", ok: false }),
    SIGN_IN,
    "unexpected",
  ],
  [
    "a redirect that was followed to a page",
    made(raw(200, PAGE, "text/html"), { redirected: true }),
    SIGN_IN,
    "unexpected",
  ],
  ["a redirect that was followed to JSON", made(accepted, { redirected: true }), SIGN_IN, "unexpected"],
  ["a redirect without an address", raw(302, null), SIGN_IN, "unexpected"],
  ["an opaque answer", made(accepted, { type: "opaque" }), SIGN_IN, "unexpected"],
  ["a page", raw(200, PAGE, "text/html; charset=utf-8"), SIGN_IN, "unexpected"],
  ["a page that says it is JSON", raw(200, PAGE, "application/json"), UNCONFIRMED, "unexpected"],
  ["JSON that says it is a page", raw(200, `{"reference":"R-1"}`, "text/html"), SIGN_IN, "unexpected"],
  ["JSON that says it is text", raw(200, `{"reference":"R-1"}`, "text/plain"), UNCONFIRMED, "unexpected"],
  ["JSON that does not say what it is", raw(200, null), UNCONFIRMED, "unexpected"],
  ["204", raw(204, null), UNCONFIRMED, "unexpected"],
  ["an empty body", raw(200, "", "application/json"), UNCONFIRMED, "unexpected"],
  ["JSON that stops", raw(200, `{"reference":"R`, "application/json"), UNCONFIRMED, "unexpected"],
  ...[
    null,
    true,
    7,
    "R-1",
    [],
    ["R-1"],
    [{ reference: "R-1" }],
    {},
    { Reference: "R-1" },
    { data: { reference: "R-1" } },
    { problems: [] },
    { problems: [{ path: "/co2", code: "min" }] },
  ].map(
    (value) => [`200 with ${JSON.stringify(value)}`, json(200, value), UNCONFIRMED, "unexpected"] as const,
  ),
  ...[
    null,
    0,
    42,
    false,
    true,
    {},
    ["R-1"],
    "",
    "  ",
    "\u200b",
    "—",
    "a\nb",
    "a\u202eb",
    "\ud800",
    "x".repeat(201),
  ].map(
    (reference) =>
      [
        `the reference ${JSON.stringify(reference).slice(0, 20)}`,
        json(201, { reference }),
        UNCONFIRMED,
        "unexpected",
      ] as const,
  ),
  ...[401, 403, 407, 511].map(
    (code) => [String(code), raw(code, PAGE, "text/html"), SIGN_IN, "rejected"] as const,
  ),
  ...[402, 404, 405, 406, 415, 418, 451].map(
    (code) => [String(code), json(code, { reference: "R-1" }), FAILED, "rejected"] as const,
  ),
  ["409", json(409, { type: "key-reused" }), /has already been sent/, "rejected"],
  ["410", json(410, {}), /has changed since/, "rejected"],
  ["412", json(412, {}), /has changed since/, "rejected"],
  ["413", raw(413, null), /too long to be sent/, "rejected"],
  ...[
    "?",
    "null",
    "[]",
    "7",
    `"x"`,
    "{}",
    `{"problems":null}`,
    `{"problems":{}}`,
    `{"problems":"x"}`,
    `{"problems":[]}`,
    `{"problems":[null,7,"x",[],{}]}`,
    `{"problems":[{"path":7,"code":"min"}]}`,
    `{"problems":[{"path":null}]}`,
  ].flatMap((text) =>
    [400, 422].map(
      (code) => [`${code} with ${text}`, raw(code, text, "application/json"), REFUSED, "refused"] as const,
    ),
  ),
  ...[
    "",
    "/",
    "/landlord",
    "/lease_end",
    "/lease_end/day",
    "/gone",
    "/gone/0/plate",
    "full_name",
    "//",
    "/0",
    "/full_name/b/c/d",
    "/full_name/0/first/1",
    "/full_name/0/full_name",
    "/__proto__",
    "/constructor/prototype",
    "/~0",
    `/${"a".repeat(5000)}`,
    "/a".repeat(500),
  ].map(
    (path) =>
      [
        `422 about ${JSON.stringify(path).slice(0, 30)}`,
        json(422, { problems: [{ path, code: "required" }] }),
        REFUSED,
        "refused",
      ] as const,
  ),
];

for (const isolation of ISOLATIONS)
  describe(`what an endpoint answers (${isolation})`, () => {
    for (const [name, reply, words, code] of ANSWERED)
      it(`${name}: the citizen is told, and nothing is lost`, async () => {
        serve(reply);
        const opened = await ready(isolation);
        const { mounted } = opened;
        press(mounted, SEND);
        await until(() => summary(mounted).length, name);
        await losesNothing(opened, words);
        expect(sent).to.have.length(1);
        expect(draft(opened).key).to.equal(sent[0]?.key);
        expect(errorsOf(mounted)).to.have.length(1);
        expect(errorsOf(mounted)[0]).to.include({ code });
        const { key } = sent[0] ?? {};
        // Once, and again: what is wrong with the endpoint is said to its developer one time.
        press(mounted, SEND);
        await until(() => errorsOf(mounted).length === 2);
        expect(logged).to.have.length(code === "unexpected" ? 1 : 0);
        expect(logged.join()).not.to.contain("Planted");
        serve(accepted);
        await go(mounted, "Application sent", SEND);
        expect(sent[0]?.key).to.equal(key);
        expect(sessionStorage.length).to.equal(0);
      });

    for (const [name, reply] of [
      ["breaks off", body((controller) => controller.error(new TypeError("cut")))],
      ["never ends", body(() => {})],
      ["never begins", () => new Promise<Response>(() => {})],
    ] as const) {
      it(`an answer that ${name} is none: it is tried again, then the citizen is told`, async () => {
        hurryMinutes();
        serve(reply);
        const opened = await ready(isolation);
        const { mounted } = opened;
        press(mounted, SEND);
        await hurried(() => summary(mounted).length, name);
        await losesNothing(opened, FAILED);
        expect(sent).to.have.length(5);
        expect(new Set([...sent.map(({ key }) => key), draft(opened).key]).size).to.equal(1);
        serve(accepted);
        await go(mounted, "Application sent", SEND);
      });
    }

    it("a redirect is not followed: it could lead the answers elsewhere", async () => {
      serve(accepted);
      const { mounted } = await ready(isolation);
      await go(mounted, "Application sent", SEND);
      expect(sent[0]?.redirect).to.equal("manual");
    });

    for (const [type, reference] of [
      ["application/json; charset=utf-8", " K7Q2-M9XT "],
      ["application/vnd.agency+json", "١٢٣/٢٠٢٦"],
      ["Application/JSON", "x".repeat(200)],
    ] as const) {
      it(`an acceptance as ${type} is one`, async () => {
        serve(raw(200, JSON.stringify({ reference, secret: 7, more: null }), type));
        const { mounted } = await ready(isolation);
        await go(mounted, "Application sent", SEND);
        expect(text(mounted)).to.contain(reference.trim());
        expect(mounted.events.at(-1)).to.deep.equal({
          type: "diwan-submitted",
          detail: { reference: reference.trim() },
        });
        expect(logged).to.deep.equal([]);
      });
    }

    for (const [problem, words] of [
      [{ path: "/co2", code: "min", params: { min: 100 } }, "Enter 100 or more for “CO2”"],
      [{ path: "/co2", code: "min" }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: "min", params: null }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: "min", params: { min: { a: 1 } } }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: "max", params: "x" }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: "duplicate" }, "CO2: Check this answer and change it"],
      [{ path: "/co2" }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: "90 Planted is wrong" }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: "constructor" }, "CO2: Check this answer and change it"],
      [{ path: "/co2", code: ["min"] }, "CO2: Check this answer and change it"],
      [
        { path: "/co2", code: "rule", params: { page: 7, rule: true } },
        "Check “CO2” against your other answers",
      ],
      [{ path: "/co2/extra", code: "whole" }, "Enter a whole number for “CO2”"],
      [{ path: "/co2", code: "earliest", params: { date: "never" } }, undefined],
    ] as const)
      it(`a 422 with ${JSON.stringify(problem)} leads to its question`, async () => {
        serve(json(422, { problems: [{ path: "/gone", code: "unknown" }, problem] }));
        const { mounted } = await ready(isolation);
        await go(mounted, "Your car", SEND);
        expect(summary(mounted)).to.have.length(1);
        if (words) expect(summary(mounted)[0]).to.equal(words);
        expect(JSON.stringify(mounted.events)).not.to.contain("Planted");
        all(mounted, ".diwan-errors a")[0]?.click();
        expect(mounted.root.activeElement?.localName).to.equal("input");
        expect(status(mounted)).to.equal("");
        // Another application is made of it.
        const { key } = sent[0] ?? {};
        serve(accepted);
        fill(mounted, "CO2", "80");
        await go(mounted, "Check your answers");
        await go(mounted, "Application sent", SEND);
        expect(sent[0]?.key).not.to.equal(key);
      });
  });

describe("a 422 about one answer in a list", () => {
  const cars = (): Definition =>
    definitionOf([
      {
        id: "cars",
        title: "Cars",
        fields: [
          {
            type: "list",
            name: "cars",
            label: "Your cars",
            item: "Car",
            min: 1,
            fields: [
              { type: "text", name: "plate", label: "Plate" },
              { type: "text", name: "old", label: "Old plate", showWhen: "plate == 'ZZ'" },
            ],
          },
        ],
      },
      { id: "more", title: "More", fields: [{ type: "text", name: "note", label: "Note" }] },
    ]);
  const open = async (reply: Reply): Promise<Mounted> => {
    serve(reply);
    const mounted = await mount(cars(), "shadow", (form) => {
      form.setAttribute("action", "/submissions");
      form.answers = { cars: [{ plate: "AA" }], note: "x" };
    });
    await go(mounted, "More");
    await go(mounted, "Check your answers");
    press(mounted, SEND);
    return mounted;
  };

  for (const path of ["/cars/7/plate", "/cars/0/old", "/cars/0/gone", "/cars/x/plate", "/cars/0/plate/1/2"])
    it(`is said where nothing can be led to: ${path}`, async () => {
      const mounted = await open(json(422, { problems: [{ path, code: "pattern" }] }));
      await until(() => summary(mounted).length);
      expect([title(mounted), summary(mounted)[0]?.includes("was not accepted")]).to.deep.equal([
        "Check your answers",
        true,
      ]);
    });

  for (const [path, words] of [
    ["/cars/0/plate", "Plate"],
    ["/cars/0", "Your cars"],
    ["/cars", "Your cars"],
  ] as const)
    it(`leads to what it is about: ${path}`, async () => {
      const mounted = await open(json(422, { problems: [{ path, code: "duplicate" }] }));
      await until(() => title(mounted) === "Cars");
      expect(summary(mounted).join()).to.contain(words).and.to.contain("Check this answer");
    });

  it("leads nowhere that was mended meanwhile", async () => {
    const mounted = await open(
      json(422, {
        problems: [
          { path: "/cars/0/plate", code: "duplicate" },
          { path: "/note", code: "duplicate" },
        ],
      }),
    );
    await until(() => title(mounted) === "Cars");
    mounted.form.session?.setAnswer("/note", "y");
    mounted.form.session?.recheck("/note");
    fill(mounted, "Plate", "BB");
    await go(mounted, "Check your answers");
  });
});

for (const isolation of ISOLATIONS)
  describe(`what an agency's own code gives back (${isolation})`, () => {
    const wrong = [
      undefined,
      null,
      true,
      0,
      7,
      "R-1",
      [],
      {},
      { reference: 7 },
      { reference: "" },
      { reference: null },
      { problems: [] },
      { problems: null },
      { problems: "x" },
      { ok: true },
      raw(200, `{"reference":"R-1"}`, "application/json")(),
    ];
    for (const result of wrong)
      for (const later of [false, true])
        it(`${String(JSON.stringify(result))}${later ? ", later," : ""} is no acceptance`, async () => {
          const opened = await ready(isolation, () => (later ? Promise.resolve(result) : result));
          press(opened.mounted, SEND);
          await until(() => summary(opened.mounted).length);
          await losesNothing(opened, UNCONFIRMED);
          expect(draft(opened).key).to.be.a("string");
          expect(errorsOf(opened.mounted)).to.deep.equal([{ code: "unexpected", lacks: "reference" }]);
          expect(logged).to.have.length(1);
          expect(logged[0]).to.contain("submitHandler must return").and.not.to.contain("Planted");
        });

    for (const fails of [
      () => {
        throw new TypeError("Ann Planted");
      },
      () => {
        throw "Ann Planted";
      },
      async () => {
        throw new Error("Ann Planted");
      },
      () => Promise.reject(new Error("Ann Planted")),
    ])
      it(`a failure is none: ${fails.toString().slice(0, 60)}`, async () => {
        const opened = await ready(isolation, fails);
        press(opened.mounted, SEND);
        await until(() => summary(opened.mounted).length);
        await losesNothing(opened, FAILED);
        expect(draft(opened).key).to.be.a("string");
        expect(errorsOf(opened.mounted)).to.have.length(1);
        expect(JSON.stringify(errorsOf(opened.mounted))).to.match(
          /^\[\{"code":"failed","reason":"(TypeError|Error|string)"\}\]$/,
        );
        expect(logged).to.deep.equal([]);
      });

    for (const problems of [
      [null],
      [7],
      [{ path: "/gone", code: "x" }],
      [{ path: "/landlord", code: "required" }],
      [{ code: "required" }],
    ])
      it(`problems nobody can be led to are a refusal in words: ${JSON.stringify(problems)}`, async () => {
        const opened = await ready(isolation, () => ({ problems }));
        press(opened.mounted, SEND);
        await until(() => summary(opened.mounted).length);
        await losesNothing(opened, REFUSED);
      });

    it("a handler that takes its time can be asked again; the answer of the first call no longer counts", async () => {
      hurryMinutes();
      const calls: ((result: object) => void)[] = [];
      const keys: string[] = [];
      const { mounted } = await ready(isolation, ({ key }: { key: string }) => {
        keys.push(key);
        return new Promise((resolve) => calls.push(resolve));
      });
      press(mounted, SEND);
      await until(() => text(mounted).includes("Sending is taking longer than usual"));
      expect(status(mounted)).to.contain("Sending is taking longer than usual");
      press(mounted, "Try now");
      await until(() => calls.length === 2);
      calls[0]?.({ problems: [{ path: "/co2", code: "min" }] });
      calls[1]?.({ reference: "R-2" });
      await until(() => title(mounted) === "Application sent");
      expect(keys[0]).to.equal(keys[1]);
    });
  });

describe("an exception on the way", () => {
  /** Each is put in the place of something a form uses, and undone afterwards. */
  const cases: readonly (readonly [name: string, breakIt: (mounted: Mounted) => () => void])[] = [
    [
      "a fetch that throws at once",
      () => {
        globalThis.fetch = () => {
          throw new TypeError("url.indexOf is not a function");
        };
        return () => {};
      },
    ],
    [
      "a fetch that gives nothing",
      () => {
        globalThis.fetch = (() => undefined) as unknown as typeof fetch;
        return () => {};
      },
    ],
    [
      "a fetch that gives something else",
      () => {
        globalThis.fetch = (async () => "ok") as unknown as typeof fetch;
        return () => {};
      },
    ],
    [
      "an address that is none",
      ({ form }) => {
        form.setAttribute("action", "http://[");
        return () => form.setAttribute("action", "/submissions");
      },
    ],
    [
      "JSON of the page's own",
      () => {
        const { stringify } = JSON;
        JSON.stringify = () => {
          throw new Error("Ann Planted");
        };
        return () => {
          JSON.stringify = stringify;
        };
      },
    ],
    [
      "no random numbers",
      () => {
        const own = Object.getOwnPropertyDescriptor(Crypto.prototype, "randomUUID");
        Object.defineProperty(crypto, "randomUUID", {
          configurable: true,
          value: () => {
            throw new Error("Ann Planted");
          },
        });
        return () => {
          Reflect.deleteProperty(crypto, "randomUUID");
          if (own) Object.defineProperty(Crypto.prototype, "randomUUID", own);
        };
      },
    ],
    [
      "a digest that fails",
      () => {
        const own = crypto.subtle.digest.bind(crypto.subtle);
        Object.defineProperty(crypto.subtle, "digest", {
          configurable: true,
          value: () => Promise.reject(new Error("Ann Planted")),
          writable: true,
        });
        return () => {
          Object.defineProperty(crypto.subtle, "digest", { configurable: true, value: own, writable: true });
        };
      },
    ],
  ];
  for (const [name, breakIt] of cases)
    it(`${name}: it is said, and sent when asked again`, async () => {
      const opened = await ready();
      const { mounted } = opened;
      serve(accepted);
      const mend = breakIt(mounted);
      try {
        press(mounted, SEND);
        // What a digest is needed for is left out where it fails.
        await until(() => summary(mounted).length || title(mounted) === "Application sent");
      } finally {
        mend();
      }
      expect(status(mounted)).to.equal("");
      expect(logged.join()).not.to.contain("Planted");
      if (title(mounted) === "Application sent") return;
      await losesNothing(opened, FAILED);
      serve(accepted);
      await go(mounted, "Application sent", SEND);
      expect(sent).to.have.length(1);
    });

  it("after it was accepted: the reference is told all the same, and it cannot be sent again", async () => {
    serve(accepted);
    const { mounted } = await ready();
    const own = document.createElement.bind(document);
    // The element the confirmation is drawn into.
    document.createElement = ((tag: string) => {
      if (tag === "div" && sent.length && new Error().stack?.includes("draw")) throw new Error("Ann Planted");
      return own(tag);
    }) as typeof document.createElement;
    try {
      press(mounted, SEND);
      await until(() => text(mounted).includes("R-1"), "the reference");
    } finally {
      Reflect.deleteProperty(document, "createElement");
    }
    expect(text(mounted)).to.contain("Application sent");
    expect(mounted.events.at(-1)).to.deep.equal({ type: "diwan-submitted", detail: { reference: "R-1" } });
    press(mounted, SEND);
    await new Promise((resolve) => realTimeout(resolve, 30));
    expect(sent).to.have.length(1);
    expect(logged.join()).not.to.contain("Planted");
  });

  it("a database that never answers keeps nobody from the reference", async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? expect.fail();
    Object.defineProperty(IDBFactory.prototype, "open", { ...own, value: () => new EventTarget() });
    try {
      const mounted = await mount(permit(), "shadow", (form) => {
        form.setAttribute("draft", "device");
        form.submitHandler = () => ({ reference: "R-1" });
      });
      await complete(mounted);
      await go(mounted, "Application sent", SEND);
    } finally {
      Object.defineProperty(IDBFactory.prototype, "open", own);
      localStorage.clear();
    }
  });
});

describe("waiting to send", () => {
  it("is said, and cut short by Try now, with the same key", async () => {
    serve(json(503, {}, { "retry-after": "50" }), accepted);
    const { mounted } = await ready();
    press(mounted, SEND);
    await until(() => text(mounted).includes("Trying again in 50 seconds"));
    expect(status(mounted)).to.contain("Trying again in 50 seconds");
    expect(all(mounted, "button").filter((one) => one.textContent?.includes(SEND))).to.deep.equal([]);
    await go(mounted, "Application sent", "Try now");
    expect(sent).to.have.length(2);
    expect(sent[0]?.key).to.equal(sent[1]?.key);
    expect(status(mounted)).to.equal("");
  });

  it("for a connection is cut short by Try now: the browser may be wrong about it", async () => {
    serve(accepted);
    const { mounted } = await ready();
    setOnline(false);
    press(mounted, SEND);
    await until(() => text(mounted).includes("You are offline"));
    expect(sent).to.deep.equal([]);
    await go(mounted, "Application sent", "Try now");
    expect(sent).to.have.length(1);
  });

  it("for a connection goes on when Try now was in vain", async () => {
    serve(() => Promise.reject(new TypeError("no network")));
    const { mounted } = await ready();
    setOnline(false);
    press(mounted, SEND);
    for (let tries = 1; tries <= 3; tries++) {
      await until(() => text(mounted).includes("You are offline"));
      press(mounted, "Try now");
      await until(() => sent.length === tries);
    }
    await until(() => text(mounted).includes("You are offline"));
    expect(sent).to.have.length(3);
  });

  const HOUR = 3_600_000;
  const date = (milliseconds: number): string => new Date(Date.now() + milliseconds).toUTCString();
  for (const [name, headers, words] of [
    ["an hour", () => ({ "retry-after": "3600" }), /Try again in 60 minutes/],
    ["61 seconds", () => ({ "retry-after": "61" }), /Try again in 2 minutes/],
    ["a date in 10 minutes", () => ({ "retry-after": date(10 * 60_000 - 5000) }), /Try again in 10 minutes/],
    ["a date in 5 hours", () => ({ "retry-after": date(5 * HOUR - 60_000) }), /Try again in 5 hours/],
    [
      "a date by the server's own clock, a year behind",
      () => ({ "retry-after": date(-365 * 24 * HOUR + 10 * 60_000), date: date(-365 * 24 * HOUR) }),
      /Try again in 10 minutes/,
    ],
    ["a year", () => ({ "retry-after": "31536000" }), /Try again in a few minutes/],
    ["more than a number holds", () => ({ "retry-after": "9".repeat(400) }), /Try again in a few minutes/],
  ] as const)
    for (const code of [429, 503])
      it(`for ${name} after ${code} is not done in silence: the citizen is told, and may send again`, async () => {
        const opened = await ready();
        const { mounted } = opened;
        // The server says the time when it answers, however long the tests before this one took.
        serve(() => json(code, {}, headers())());
        press(mounted, SEND);
        await until(() => summary(mounted).length);
        await losesNothing(opened, words);
        expect(sent).to.have.length(1);
        expect(errorsOf(mounted)).to.deep.equal([{ code: "failed", status: code }]);
        const { key } = sent[0] ?? {};
        serve(accepted);
        await go(mounted, "Application sent", SEND);
        expect(sent[0]?.key).to.equal(key);
      });

  for (const given of ["", "-5", "soon", "1e9", "2020-01-01", date(-HOUR)])
    it(`goes on as usual when an endpoint says ${JSON.stringify(given)}`, async () => {
      serve(json(503, {}, { "retry-after": given }), accepted);
      const { mounted } = await ready();
      press(mounted, SEND);
      await until(() => text(mounted).includes("Trying again in 1 second"));
      await until(() => title(mounted) === "Application sent");
    });
});

describe("going back while it is sent", () => {
  const pending = (): { readonly reply: Reply; answer(response: Response): void } => {
    let answer: (response: Response) => void = () => {};
    const response = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    return { reply: () => response, answer: (value) => answer(value) };
  };
  async function change(mounted: Mounted): Promise<void> {
    press(mounted, "Back");
    await until(() => title(mounted) === "Your car");
    fill(mounted, "CO2", "120");
  }
  async function copyOf(mounted: Mounted): Promise<string> {
    const blobs: Blob[] = [];
    const create = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), create(blob));
    HTMLAnchorElement.prototype.click = () => {};
    try {
      press(mounted, "Download a copy of your answers");
      await until(() => blobs.length);
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    return (await blobs[0]?.text()) ?? "";
  }

  it("and changing an answer: confirmation and copy show what was sent, and say that the change was not", async () => {
    const { reply, answer } = pending();
    serve(reply);
    const mounted = await mount(
      permit({
        calculations: { fee: "co2 * 2" },
        summary: [{ calculation: "fee", label: "Fee", currency: "GBP" }],
      }),
      "shadow",
      (form) => form.setAttribute("action", "/submissions"),
    );
    await complete(mounted);
    press(mounted, SEND);
    await until(() => sent.length);
    await change(mounted);
    answer(Response.json({ reference: "R-1" }));
    await until(() => title(mounted) === "Application sent");
    expect(sent[0]?.answers).to.deep.equal(ANSWERS);
    expect(text(mounted))
      .to.contain("The changes were not sent")
      .and.to.contain("£180.00")
      .and.not.to.contain("120")
      .and.not.to.contain("£240");
    const copy = await copyOf(mounted);
    expect(copy)
      .to.contain("90")
      .and.to.contain("£180.00")
      .and.not.to.contain("120")
      .and.not.to.contain("£240");
    mounted.form.session?.setAnswer("/co2", 130);
    mounted.form.lang = "ar";
    await until(() => title(mounted) === "تم إرسال الطلب");
    expect(text(mounted)).to.contain("90").and.not.to.contain("130");
    expect(await copyOf(Object.assign(mounted)).catch(() => "")).not.to.contain("130");
  });

  it("and changing nothing says nothing", async () => {
    serve(accepted);
    const { mounted } = await ready();
    await go(mounted, "Application sent", SEND);
    expect(text(mounted)).not.to.contain("were not sent");
    mounted.form.session?.setAnswer("/co2", 130);
    expect(await copyOf(mounted)).not.to.contain("130");
  });

  it("is told where the citizen is by then that it failed, and nothing is lost", async () => {
    const { reply, answer } = pending();
    serve(reply);
    const { mounted } = await ready();
    press(mounted, SEND);
    await until(() => sent.length);
    await change(mounted);
    answer(new Response(PAGE, { headers: { "content-type": "text/html" } }));
    await until(() => text(mounted).includes("could not be sent"));
    expect(title(mounted)).to.equal("Your car");
    expect(status(mounted)).to.match(SIGN_IN);
    serve(accepted);
    await go(mounted, "Check your answers");
    expect(status(mounted)).to.equal("");
    await go(mounted, "Application sent", SEND);
    expect(sent[0]?.answers).to.deep.equal({ ...ANSWERS, co2: 120 });
  });

  it("and sending the change while the first attempt waits sends the change", async () => {
    serve(json(503, {}, { "retry-after": "50" }), accepted);
    const { mounted } = await ready();
    press(mounted, SEND);
    await until(() => text(mounted).includes("Trying again"));
    await change(mounted);
    await go(mounted, "Check your answers");
    await go(mounted, "Application sent", "Try now");
    expect(sent.map(({ answers }) => answers)).to.deep.equal([ANSWERS, { ...ANSWERS, co2: 120 }]);
    expect(text(mounted)).not.to.contain("were not sent");
  });
});
