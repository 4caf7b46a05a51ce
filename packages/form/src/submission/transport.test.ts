import { expect } from "chai";
import {
  clear,
  complete,
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
const online = Object.getOwnPropertyDescriptor(Navigator.prototype, "onLine");
const random = Math.random;
let sent: {
  readonly key: string | null;
  readonly body: { readonly key: string; readonly answers: object; readonly form: string };
}[] = [];

/** The agency's server: answers in turn, the last one for ever. */
function serve(...answers: (() => Response | Promise<Response>)[]): void {
  sent = [];
  globalThis.fetch = async (input, init) => {
    if (!String(input).includes("/submissions")) return realFetch(input, init);
    sent.push({
      key: new Headers(init?.headers).get("idempotency-key"),
      body: JSON.parse(String(init?.body)),
    });
    return (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error();
  };
}
const reply =
  (status: number, body: unknown = {}): (() => Response) =>
  () =>
    Response.json(body, { status });
const down = (): Promise<Response> => Promise.reject(new TypeError("no network"));
const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => value });
};

afterEach(async () => {
  globalThis.fetch = realFetch;
  Math.random = random;
  if (online) Reflect.deleteProperty(navigator, "onLine");
  await clear();
});

const ready = async (isolation: Isolation): Promise<Mounted> => {
  // Pauses at their shortest.
  Math.random = () => 0;
  const mounted = await mount(permit(), isolation, (form) => form.setAttribute("action", "/submissions"));
  await complete(mounted);
  return mounted;
};
const send = (mounted: Mounted): void => press(mounted, "Send application");

for (const isolation of ISOLATIONS)
  describe(`sending a form (${isolation})`, () => {
    it("posts the submission as JSON with its key, once", async () => {
      serve(reply(201, { reference: "R-7" }));
      const mounted = await ready(isolation);
      send(mounted);
      send(mounted);
      await until(() => title(mounted) === "Application sent");
      expect(text(mounted)).to.contain("R-7");
      expect(sent).to.have.length(1);
      expect(sent[0]?.key)
        .to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        .and.to.equal(sent[0]?.body.key);
      expect(sent[0]?.body).to.deep.include({
        diwan: 1,
        language: "en",
        version: "1",
        answers: { full_name: "Ann Planted", tenure: "own", co2: 90 },
      });
    });

    it("tries again with the same key while nobody answers, and says so", async () => {
      serve(down, reply(503), reply(201, { reference: "R-8" }));
      const mounted = await ready(isolation);
      send(mounted);
      await until(() => text(mounted).includes("Trying again in 1 second"));
      await until(() => title(mounted) === "Application sent");
      expect(sent).to.have.length(3);
      expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    }).timeout(60_000);

    it("waits while offline, sends by itself when the connection returns, and arrives once", async () => {
      serve(reply(201, { reference: "R-9" }));
      const mounted = await ready(isolation);
      setOnline(false);
      send(mounted);
      await until(() => text(mounted).includes("You are offline"));
      expect(sent).to.have.length(0);
      setOnline(true);
      dispatchEvent(new Event("online"));
      await until(() => title(mounted) === "Application sent");
      expect(sent).to.have.length(1);
    });

    it("keeps its key for the next try when every attempt failed", async () => {
      // A server that asks for patience, but none: each pause is as short as ours.
      serve(reply(500));
      const mounted = await ready(isolation);
      // Each return of the connection ends a pause.
      const hurry = setInterval(() => dispatchEvent(new Event("online")), 20);
      send(mounted);
      await until(() => summary(mounted).length, "a failure");
      clearInterval(hurry);
      expect(summary(mounted)[0]).to.contain("could not be sent");
      expect(sent).to.have.length(5);
      expect(mounted.events.at(-1)).to.deep.equal({
        type: "diwan-error",
        detail: { code: "failed", status: 500 },
      });
      const { key } = sent[0] ?? {};
      serve(reply(201, { reference: "R-10" }));
      send(mounted);
      await until(() => title(mounted) === "Application sent");
      expect(sent[0]?.key).to.equal(key);
    });

    it("puts the problems of a 422 on their fields", async () => {
      serve(
        reply(422, { problems: [{ path: "/co2", code: "min", params: { min: 100 } }] }),
        reply(201, { reference: "R-11" }),
      );
      const mounted = await ready(isolation);
      send(mounted);
      await until(() => title(mounted) === "Your car");
      expect(summary(mounted)).to.deep.equal(["Enter 100 or more for “CO2”"]);
      press(mounted, "Continue");
      await until(() => title(mounted) === "Check your answers");
      send(mounted);
      await until(() => title(mounted) === "Application sent");
      expect(sent[0]?.key).not.to.equal(sent[1]?.key);
    });

    it("says what is wrong when no answer is to blame", async () => {
      for (const [answer, words] of [
        [
          reply(422, {
            problems: [
              { path: "", code: "rule" },
              { path: "/gone", code: "unknown" },
            ],
          }),
          "was not accepted",
        ],
        [reply(422, "?"), "was not accepted"],
        [reply(409), "already been sent"],
        [reply(413), "too long to be sent"],
        [reply(410), "has changed since"],
        [reply(403), "could not be sent"],
      ] as const) {
        serve(answer);
        const mounted = await ready(isolation);
        send(mounted);
        await until(() => summary(mounted).length, words);
        expect(summary(mounted)[0]).to.contain(words);
        expect(title(mounted)).to.equal("Check your answers");
        expect(sent).to.have.length(1);
        await clear();
      }
    });

    it("says so when the agency's own code fails, and sends again when asked", async () => {
      let broken = true;
      const keys = new Set<string>();
      const mounted = await mount(permit(), isolation, (form) => {
        form.submitHandler = async ({ key }) => {
          keys.add(key);
          if (broken) throw new Error("database");
          return { reference: "R-12" };
        };
      });
      await complete(mounted);
      send(mounted);
      await until(() => summary(mounted).length);
      broken = false;
      send(mounted);
      await until(() => title(mounted) === "Application sent");
      expect(keys.size).to.equal(1);
    });

    it("puts no answer into an event", async () => {
      serve(reply(201, { reference: "R-13" }));
      const mounted = await ready(isolation);
      send(mounted);
      await until(() => title(mounted) === "Application sent");
      expect(JSON.stringify(mounted.events)).not.to.contain("Planted");
    });
  });
