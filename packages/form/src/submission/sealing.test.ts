import { expect } from "chai";
import type { Definition, SealingKey, Submission } from "@diwan/core";
import {
  all,
  complete,
  mount,
  permit,
  press,
  text,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import type { SubmitHandler } from "../index.js";
import { cleanPage, SEND } from "./sending.suite.js";

cleanPage();

const THIS_DEVICE = "this device encrypts them first";
const THIS_WEBSITE = "this website encrypts them before it keeps them";

async function sealedPermit(): Promise<Definition> {
  const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const key: SealingKey = { kty: "EC", crv: "P-256", kid: "office", x, y };
  return permit({ sealed: { keys: [key] } });
}
interface Posted {
  readonly key: string | null;
  readonly text: string;
  readonly body: Submission;
}
/** An endpoint that keeps what it was sent as text, and answers in turn. */
function endpoint(...answers: readonly (() => Response)[]): Posted[] {
  const posted: Posted[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (typeof input !== "string" || !input.includes("/submissions")) return real(input, init);
    const body = String(init?.body);
    posted.push({
      key: new Headers(init?.headers).get("idempotency-key"),
      text: body,
      body: JSON.parse(body) as Submission,
    });
    return (answers[posted.length - 1] ?? answers.at(-1) ?? Response.error)();
  };
  return posted;
}
const accepted = (more: object = {}): Response =>
  Response.json({ reference: "R-1", ...more }, { status: 201 });

async function ready(definition: Definition, submitHandler?: SubmitHandler): Promise<Mounted> {
  const mounted = await mount(definition, "shadow", (form) => {
    form.setAttribute("action", "/submissions");
    form.setAttribute("draft", "session");
    if (submitHandler) form.submitHandler = submitHandler;
  });
  await complete(mounted);
  return mounted;
}
const sentOf = (mounted: Mounted): Promise<void> =>
  until(() => title(mounted) === "Application sent", "the confirmation");
/** The rows that are there for the printer. */
const printed = (mounted: Mounted): string =>
  all(mounted, ".diwan-printed")
    .map((one) => one.textContent)
    .join("");

describe("answers that are sealed", () => {
  it("leave the page sealed alone, and the citizen is told before and afterwards", async () => {
    const definition = await sealedPermit();
    const posted = endpoint(() => accepted({ sealed: "browser" }));
    const mounted = await ready(definition);
    await until(() => text(mounted).includes(THIS_DEVICE), "where they are sealed");
    expect(text(mounted)).not.to.contain(THIS_WEBSITE);
    press(mounted, SEND);
    await sentOf(mounted);
    const [{ text: body, body: submission, key } = expect.fail("not sent")] = posted;
    expect(body).not.to.contain("Planted").and.not.to.contain("full_name");
    expect(submission.answers).to.deep.equal({});
    expect(submission.calculations).to.deep.equal({});
    expect(submission.sealed?.by).to.equal("browser");
    expect(submission.sealed?.keys.map(({ kid }) => kid)).to.deep.equal(["office"]);
    expect(submission.definition).to.match(/^[0-9a-f]{64}$/);
    expect(key).to.equal(submission.key);
    expect(text(mounted)).to.contain("This device encrypted your answers before it sent them");
    // The citizen's own copy holds them all the same.
    expect(printed(mounted)).to.contain("Ann Planted");
    expect(JSON.stringify(mounted.events)).not.to.contain("Planted");
  });

  it("are known to be the same when they are sent again, though they are sealed anew", async () => {
    const posted = endpoint(
      () => new Response(null, { status: 403 }),
      () => accepted(),
    );
    const mounted = await ready(await sealedPermit());
    press(mounted, SEND);
    await until(() => all(mounted, ".diwan-errors").length, "a failure");
    press(mounted, SEND);
    await sentOf(mounted);
    const [first, again] = posted;
    expect(posted).to.have.length(2);
    expect(again?.body.key).to.equal(first?.body.key);
    expect(again?.body.sealed?.fingerprint).to.equal(first?.body.sealed?.fingerprint);
    expect(again?.body.sealed?.box).not.to.equal(first?.body.sealed?.box);
  });

  it("reach an agency's own code sealed as well", async () => {
    let given: Submission | undefined;
    const mounted = await ready(await sealedPermit(), (submission) => {
      given = submission;
      return { reference: "R-2" };
    });
    press(mounted, SEND);
    await sentOf(mounted);
    expect(JSON.stringify(given)).not.to.contain("Planted");
    expect(given?.sealed?.by).to.equal("browser");
    expect(text(mounted)).to.contain("This device encrypted");
  });

  it("are left to the server where the browser cannot seal, and the citizen is told so", async () => {
    const definition = await sealedPermit();
    try {
      // As on a page that did not come over HTTPS.
      Object.defineProperty(crypto, "subtle", { configurable: true, value: undefined });
      const posted = endpoint(() => accepted({ sealed: "server" }));
      const mounted = await ready(definition);
      await until(() => text(mounted).includes(THIS_WEBSITE), "where they are sealed");
      expect(text(mounted)).not.to.contain(THIS_DEVICE);
      press(mounted, SEND);
      await sentOf(mounted);
      expect(posted[0]?.body.answers).to.have.property("full_name", "Ann Planted");
      expect(posted[0]?.body.sealed).to.equal(undefined);
      expect(text(mounted)).to.contain("This website encrypted your answers before it kept them");
    } finally {
      Reflect.deleteProperty(crypto, "subtle");
    }
  });

  it("are not spoken of in a form that does not ask for it", async () => {
    const posted = endpoint(() => accepted());
    const mounted = await ready(permit());
    expect(text(mounted)).not.to.contain("encrypt");
    press(mounted, SEND);
    await sentOf(mounted);
    expect(posted[0]?.body.answers).to.have.property("full_name", "Ann Planted");
    expect(text(mounted)).not.to.contain("encrypt");
  });
});
