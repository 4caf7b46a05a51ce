import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  all,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  press,
  summary,
  text,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import {
  cleanPage,
  serve,
  json,
  raw,
  accepted,
  made,
  PAGE,
  body,
  hurryMinutes,
  hurried,
  SEND,
  ready,
  draft,
  status,
  errorsOf,
  losesNothing,
  SIGN_IN,
  UNCONFIRMED,
  FAILED,
  REFUSED,
  sent,
  logged,
  type Reply,
} from "./sending.suite.js";

cleanPage();

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
