import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { LookupSource } from "../../support/lookup-source.js";
import { verificationFromSettings } from "./send-by-url.js";
import { createVerifications } from "./verifications.js";

const service = new LookupSource();
const ABOUT = { form: "permit", channel: "email", language: "ar" } as const;
const here = (more: Partial<Parameters<typeof verificationFromSettings>[0]> = {}) =>
  verificationFromSettings({ url: service.url, addresses: ["127.0.0.1"], ...more });

describe("the agency's service that sends codes", () => {
  it("is given address, code and language in the body of a signed POST, and has sent it when it answers 2xx", async () => {
    const secret = `whsec_${Buffer.from("a secret of this test, long enough").toString("base64")}`;
    service.answer = (response) => response.writeHead(204).end();
    const { send, ...limits } = here({
      secret,
      headers: { authorization: "Bearer planted" },
      limits: { minutes: 5 },
    });
    expect(limits).toEqual({ minutes: 5 });
    await send("amal@example.com", "123456", ABOUT);
    const { body, headers, method } = service.asked[0] ?? expect.fail("it was not asked");
    const said = { type: "verification.code", ...ABOUT, to: "amal@example.com", code: "123456" };
    expect([method, headers["authorization"]]).toEqual(["POST", "Bearer planted"]);
    expect(headers["webhook-id"]).toMatch(/^verification_/);
    expect(new Webhook(secret).verify(JSON.stringify(body), headers as { [name: string]: string })).toEqual(
      said,
    );
  });

  it.each([301, 400, 404, 500, 503])("has not sent it when it answers %i", async (status) => {
    service.answer = (response) =>
      response.writeHead(status, { location: "https://elsewhere.example/" }).end("{}");
    await expect(here().send("amal@example.com", "123456", ABOUT)).rejects.toThrow(`It answered ${status}`);
    expect(service.asked).toHaveLength(1);
  });

  it("is given up when it does not answer in time, and what is noted of it is no address and no code", async () => {
    service.answer = () => {};
    const verifications = createVerifications(here({ timeout: 50 }));
    const outcome = await verifications.send({ ...ABOUT, to: "amal@example.com" });
    expect(outcome).toMatchObject({ ok: false, reason: "failed" });
    expect(JSON.stringify(outcome)).not.toMatch(/amal|\d{6}/);
  });

  it.each([
    ["http without a named address", { url: "http://codes.example/send" }],
    ["an address of a private network", { url: "https://10.0.3.7/send" }],
    ["a password in its address", { url: "https://me:planted@codes.example/send" }],
    [
      "a header of the request's own",
      { url: "https://codes.example/send", headers: { "content-length": "1" } },
    ],
  ])("is refused in words with %s", (_, given) => {
    expect(() => verificationFromSettings(given)).toThrow(/verification\.(url|headers)/);
    expect(() => verificationFromSettings(given)).not.toThrow(/planted/);
  });
});
