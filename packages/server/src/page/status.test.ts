import type { Definition } from "@diwan/core";
import { beforeEach, expect, it } from "vitest";
import { PageTestBackend } from "../../support/page-test-backend.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [{ id: "you", title: "About you", fields: [{ type: "text", name: "nick", label: "Name" }] }],
};
const CODES = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

const backend = new PageTestBackend(definition, { status: true, timeZone: "Asia/Bahrain" });
// The next day has begun where the agency is.
beforeEach(() => {
  backend.now = new Date("2026-11-24T22:00:00Z");
});

/** Sends an application; gives what the confirmation tells, and where it leads. */
async function apply(): Promise<{
  readonly reference: string;
  readonly secret: string;
  readonly link: string;
}> {
  const citizen = await (await backend.citizen().open()).send({ nick: "Amal" });
  await citizen.send({});
  const [reference = "", secret = ""] = citizen.html.match(CODES) ?? [];
  expect(reference).not.toBe(secret);
  return { reference, secret, link: /href="([^"]*_status[^"]*)"/.exec(citizen.html)?.[1] ?? "" };
}

it("is led to from the confirmation, and told in words, day by day, in the citizen's language", async () => {
  const { reference, secret, link } = await apply();
  expect(link).toBe("/forms/permit/_status?lang=en");
  await backend.status.update(reference, { state: "more-needed", message: "Bring <your> lease" });
  const citizen = await (
    await backend.citizen("/_status").open()
  ).send({ reference: reference.toLowerCase(), secret });
  expect(citizen.status).toBe(200);
  for (const words of [
    "We need more from you",
    "Bring &lt;your&gt; lease",
    "25 November 2026",
    "Received",
    reference,
  ])
    expect(citizen.html).toContain(words);
  expect(citizen.html).not.toContain(secret);
  const arabic = await (await backend.citizen("/_status", "ar").open()).send({ reference, secret });
  for (const words of ['dir="rtl"', "تم الاستلام"]) expect(arabic.html).toContain(words);
});

it("is told at once to the browser that sent the application, and asked for again for another one", async () => {
  const citizen = await (await backend.citizen().open()).send({ nick: "Amal" });
  await citizen.send({});
  const [reference = "", secret = ""] = citizen.html.match(CODES) ?? [];
  await citizen.go("/forms/permit/_status?lang=en");
  expect(citizen.html).toContain("We have your application");
  expect(citizen.html).toContain(reference);
  expect(citizen.html).not.toContain(secret);
  const [, another = ""] = /href="([^"]*another[^"]*)"/.exec(citizen.html) ?? [];
  expect(another).toBe("/forms/permit/_status?lang=en&amp;another=");
  await citizen.go(another.replace("&amp;", "&"));
  expect(citizen.html).toContain("Both are on the page you saw");
  expect(citizen.html).not.toContain(reference);
  // Somebody else's browser is told nothing.
  expect((await backend.citizen("/_status").open()).html).not.toContain("We have your application");
});

it("takes both codes from the confirmation of a script, which has no token, on the same site alone", async () => {
  const { reference, secret } = await apply();
  const post = (site: string): Promise<Response> =>
    backend.serve(
      new Request("http://localhost/forms/permit/_status?lang=en", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": site },
        body: new URLSearchParams({ reference, secret }).toString(),
      }),
    );
  const told = await post("same-origin");
  expect([told.status, (await told.text()).includes("We have your application")]).toEqual([200, true]);
  expect((await post("cross-site")).status).toBe(403);
});

it("says what is missing, and of what is wrong not which", async () => {
  const { reference, secret } = await apply();
  const citizen = await (await backend.citizen("/_status").open()).send({ reference: "", secret: "" });
  expect([citizen.status, citizen.title.startsWith("Error:")]).toEqual([422, true]);
  for (const words of ["Enter the reference number", "Enter the progress code"])
    expect(citizen.html).toContain(words);
  const wrong = async (form: string, entered: object): Promise<string> =>
    (await (await backend.citizen("/_status", "en", form).open()).send({ ...entered })).html;
  for (const html of [
    await wrong("permit", { reference, secret: "0000-0000-0000" }),
    await wrong("permit", { reference: "0000-0000-0000", secret }),
    await wrong("other", { reference, secret }),
  ]) {
    expect(html).toContain("We could not find an application with these details");
    expect(html).not.toContain(secret);
  }
});

it("makes who tries too often wait, and tells how long", async () => {
  const { reference } = await apply();
  const citizen = await backend.citizen("/_status").open();
  for (let tries = 0; tries < 6; tries++) await citizen.send({ reference, secret: "0000-0000-0000" });
  expect(citizen.status).toBe(429);
  expect(citizen.html).toContain("There were too many attempts. Wait 15 minutes");
});

it("is not there where nothing is told, and leaves neither code nor reference in what is logged", async () => {
  const { reference, secret } = await apply();
  await (await backend.citizen("/_status").open()).send({ reference, secret });
  expect(JSON.stringify(backend.log)).not.toContain(secret);
  backend.open({ status: false });
  expect((await backend.citizen("/_status").open()).status).toBe(404);
});
