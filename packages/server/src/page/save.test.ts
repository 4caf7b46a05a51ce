import type { Definition } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { PageTestBackend } from "../../support/page-test-backend.js";
import { sqlStore } from "../db/sql-store.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: { en: "About you", ar: "عنك" },
      fields: [
        { type: "text", name: "nick", label: "Name" },
        { type: "text", name: "pet", label: { en: "Pet", ar: "حيوان" }, optional: true },
      ],
    },
    {
      id: "car",
      title: "Car",
      fields: [
        { type: "text", name: "plate", label: "Plate", minLength: 4 },
        { type: "number", name: "length", label: "Length" },
      ],
    },
  ],
  declaration: { text: "It is true", agree: "I agree" },
};
const [you, ...others] = definition.pages;
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
const SECRET = "violet planted bicycle";
const backend = new PageTestBackend(definition, { drafts: true });

class Citizen extends NoScriptBrowser {
  constructor(language = "en", form = "permit") {
    super(backend.serve, `http://localhost/forms/${form}?lang=${language}`);
  }
  get code(): string {
    return CODE.exec(this.html.replace(/K7Q2.M9XT.3F8P/, ""))?.[0] ?? "";
  }
  get heading(): string {
    return /class="diwan-title"[^>]*>(?:<!--[\s\S]*?-->)*([^<]*)/.exec(this.html)?.[1] ?? "";
  }
  value(name: string): string | undefined {
    return new RegExp(` name="${name}"[^>]* value="([^"]*)"`).exec(this.html)?.[1];
  }
}
const count = async (): Promise<number> =>
  (await backend.db.selectFrom("draft").select("id").execute()).length;
const onCar = async (language = "en") =>
  (await new Citizen(language).open()).send({ nick: "Amal", pet: "a cat" });
/** Saved from the second page, whose answers are wrong. */
async function saved(): Promise<{ citizen: Citizen; code: string }> {
  const citizen = await onCar();
  await citizen.send({ plate: "AB", length: "long" }, "save");
  await citizen.send({ "permit-secret": SECRET });
  expect(citizen.code).toMatch(CODE);
  return { citizen, code: citizen.code };
}
async function comeBack(code: string, secret = SECRET, language = "en"): Promise<Citizen> {
  const citizen = await new Citizen(language).open();
  await citizen.send({}, "return");
  return citizen.send({ "permit-code": code, "permit-secret": secret });
}

describe("save and come back later without JavaScript", () => {
  it("is offered at the end of each page and on that of the answers, after what Enter presses; to come back on the first alone", async () => {
    const citizen = await new Citizen().open();
    const buttons = () =>
      [...citizen.html.matchAll(/<button[^>]*>[\s\S]*?<\/button>/g)].map(
        ([tag]) => `${/value="([\w:]+)"/.exec(tag)?.[1] ?? ""} ${tag.replace(/<[^>]*>/g, "")}`,
      );
    expect(buttons()).toEqual([
      " Continue",
      "language:en English",
      "language:ar العربية",
      "return Continue a saved form",
      " Continue",
      "save Save and come back later",
    ]);
    await citizen.send({ nick: "Amal" });
    expect(buttons().at(-1)).toBe("save Save and come back later");
    expect(buttons().join()).not.toContain("Continue a saved form");
    await citizen.send({ plate: "ABCD", length: "4" });
    expect(citizen.url).toContain("_check");
    expect(buttons().at(-1)).toBe("save Save and come back later");
    // A script that arrives finds where to save.
    expect(citizen.html).toMatch(/<diwan-form [^>]*save="\/api\/drafts"/);
  });

  it("keeps what was typed unvalidated, asks for a secret, shows the code and its date, and saves once", async () => {
    const citizen = await onCar();
    await citizen.send({ plate: "AB", length: "long" }, "save");
    expect([citizen.url, citizen.title]).toEqual([
      "http://localhost/forms/permit/_save?lang=en",
      "Save and come back later – Permit",
    ]);
    expect(citizen.html).toMatch(
      /<input [^>]*name="permit-secret"[^>]*type="password"[^>]*autocomplete="new-password"/,
    );
    expect(citizen.html).not.toContain("Show password");
    const asking = citizen.twin();
    await citizen.send({ "permit-secret": SECRET });
    expect([citizen.url, citizen.title]).toEqual([
      "http://localhost/forms/permit/_saved?lang=en",
      "Your answers are saved – Permit",
    ]);
    expect(citizen.html).toMatch(/Come back by .*24 December 2026/);
    const { code } = citizen;
    expect(await count()).toBe(1);
    await citizen.go(citizen.url);
    expect(citizen.code).toBe(code);
    // The browser's Back, and the button once more.
    await asking.send({ "permit-secret": SECRET });
    expect(CODE.exec(asking.html)?.[0]).toBe(code);
    expect(await count()).toBe(1);

    await citizen.send({}, "go-on");
    expect(citizen.title).toBe("Car – Permit");
    expect([citizen.value("plate"), citizen.value("length")]).toEqual(["AB", "long"]);
    // The code is not shown again by this device, but saving again needs no secret.
    await citizen.go("/forms/permit/_saved?lang=en");
    expect(citizen.code).toBe("");
    await citizen.go("/forms/permit/car?lang=en");
    await citizen.send({ plate: "ABCD", length: "long" }, "save");
    expect(citizen.html).toContain("You have saved this form before");
    expect(citizen.html).not.toContain("permit-secret");
    await citizen.send();
    expect(citizen.code).toBe(code);
    expect(await count()).toBe(1);
    for (const seen of [...citizen.urls, citizen.cookie, JSON.stringify(backend.log)])
      for (const hidden of [SECRET, code, "violet", code.replaceAll("-", "")])
        expect(seen).not.toContain(hidden);
  });

  it("makes one draft of two presses at once", async () => {
    const citizen = await onCar();
    await citizen.send({ plate: "AB" }, "save");
    const twin = citizen.twin();
    await Promise.all([citizen.send({ "permit-secret": SECRET }), twin.send({ "permit-secret": SECRET })]);
    expect(await count()).toBe(1);
    expect(CODE.exec(twin.html)?.[0]).toBe(citizen.code);
    expect((await comeBack(citizen.code)).title).toBe("Car – Permit");
  });

  it("says what is wrong with a secret, and never gives it back", async () => {
    const citizen = await onCar();
    await citizen.send({}, "save");
    for (const [secret, words] of [
      ["", "Enter a password"],
      ["  short  ", "Use at least 8 characters for your password"],
      ["x".repeat(201), "Use 200 characters or fewer for your password"],
    ] as const) {
      await citizen.send({ "permit-secret": secret });
      expect([citizen.status, citizen.title]).toEqual([200, "Error: Save and come back later – Permit"]);
      expect(citizen.summary).toEqual(["#permit-secret"]);
      expect(citizen.html).toContain('<span id="permit-secret" slot="permit-secret">');
      expect(citizen.html.replace(/<!--.*?-->/g, "")).toContain(words);
      expect(citizen.html).toMatch(/<input [^>]*name="permit-secret"[^>]*aria-invalid="true"/);
      if (secret) expect(citizen.html).not.toContain(secret.trim().concat('"'));
    }
    expect(await count()).toBe(0);
    // Still said in another language.
    await citizen.send({}, "language:ar:failed");
    expect(citizen.title).toMatch(/^خطأ: /);
    await citizen.send({}, "back");
    expect(citizen.url).toBe("http://localhost/forms/permit/car?lang=ar");
  });

  it("goes on on the page that was left, tells until when it is kept, and the draft goes with the submission", async () => {
    const { code } = await saved();
    const citizen = await comeBack(code.toLowerCase().replaceAll("-", " "), ` ${SECRET} `, "ar");
    expect(citizen.url).toBe("http://localhost/forms/permit/car?lang=ar");
    expect([citizen.value("plate"), citizen.value("length")]).toEqual(["AB", "long"]);
    expect(citizen.html).toContain((await loadLocale("ar", ["save"])).t("return.found"));
    await citizen.go("/forms/permit/car?lang=en");
    expect(citizen.html).toContain("Your saved answers are here");
    await citizen.send({ plate: "", length: "4" });
    expect(citizen.html).toContain("Your saved answers are here");
    await citizen.send({ plate: "ABCD", length: "4" });
    expect(citizen.title).toBe("Check your answers – Permit");
    await citizen.go("/forms/permit/car?lang=en");
    expect(citizen.html).not.toContain("Your saved answers are here");
    await citizen.go("/forms/permit/_check?lang=en");
    await citizen.send({ declaration: "true" });
    expect(citizen.url).toContain("_done");
    const store = sqlStore(backend.db);
    const [{ reference } = { reference: "" }] = await store.list();
    expect((await store.get(reference))?.submission.answers).toEqual({
      nick: "Amal",
      pet: "a cat",
      plate: "ABCD",
      length: 4,
    });
    expect(await count()).toBe(0);
    for (const seen of [...citizen.urls, citizen.cookie, JSON.stringify(backend.log)])
      for (const hidden of [SECRET, code, "Amal", "a cat"]) expect(seen).not.toContain(hidden);
  });

  it("has one error for a wrong code and a wrong secret, keeps the code, and says when to wait", async () => {
    const { code } = await saved();
    const citizen = await comeBack("", "");
    expect(citizen.title).toBe("Error: Continue a saved form – Permit");
    expect(citizen.summary).toEqual(["#permit-code", "#permit-secret"]);
    for (const [typed, secret] of [
      ["AAAA-AAAA-AAAA", SECRET],
      [code, "another secret"],
      [code, "short"],
      ["__proto__", "x".repeat(300)],
    ] as const) {
      await citizen.send({ "permit-code": typed, "permit-secret": secret });
      expect([citizen.status, citizen.title]).toEqual([200, "Error: Continue a saved form – Permit"]);
      expect(citizen.summary).toEqual(["#permit-code"]);
      expect(citizen.html).toContain("No saved form opens with this code and this password.");
      expect(citizen.value("permit-code")).toBe(typed);
      expect(citizen.html).not.toContain(secret);
    }
    for (let tries = 2; tries <= 6; tries++)
      await citizen.send({ "permit-code": code, "permit-secret": "another secret" });
    expect([citizen.status, citizen.headers.get("retry-after")]).toEqual([429, "900"]);
    expect(citizen.title).toBe("Error: Continue a saved form – Permit");
    expect(citizen.html).toMatch(/Wait (<!--.*?-->|[\u2066-\u2069])*15(<!--.*?-->|[\u2066-\u2069])* minutes/);
    expect(citizen.summary).toEqual(["#permit-now"]);
    backend.now = new Date(backend.now.getTime() + 901_000);
    await citizen.send({ "permit-code": code, "permit-secret": SECRET });
    expect(citizen.title).toBe("Car – Permit");
  });

  it("opens nothing after its date, nor another form's draft", async () => {
    const { code } = await saved();
    const other = new Citizen("en", "other");
    await (await other.open()).send({}, "return");
    await other.send({ "other-code": code, "other-secret": SECRET });
    expect(other.html).toContain("This code belongs to another form");
    backend.now = new Date(backend.now.getTime() + 40 * 86_400_000);
    expect((await comeBack(code)).html).toContain("No saved form opens with this code and this password.");
  });

  it("shows what a newer version has no place for, also when the page is loaded again and the form saved once more", async () => {
    const { code } = await saved();
    backend.open({
      definitions: [
        {
          ...definition,
          version: "2",
          pages: [
            {
              ...you,
              fields: you?.fields.filter(({ name }) => name !== "pet") ?? [],
            } as Definition["pages"][number],
            ...others,
          ],
        },
      ],
    });
    const citizen = await comeBack(code);
    expect(citizen.title).toBe("Car – Permit");
    const text = () =>
      citizen.html.replace(/<script type="application[\s\S]*<\/script>/, "").replace(/<[^>]*>/g, "");
    for (const words of ["Pet", "a cat"]) expect(text()).toContain(words);
    await citizen.go(citizen.url);
    expect(text()).toContain("a cat");
    await citizen.send({ plate: "AB" }, "save");
    await citizen.send();
    expect(citizen.code).toBe(code);
    await citizen.send({}, "go-on");
    expect(text()).toContain("a cat");
  });

  it("says when a saved form is gone, and saves anew", async () => {
    const { citizen, code } = await saved();
    await citizen.send({}, "go-on");
    await backend.drafts.remove({ code, secret: SECRET });
    await citizen.send({ plate: "AB" }, "save");
    await citizen.send();
    expect(citizen.title).toMatch(/^Error: /);
    expect(citizen.html).toContain("no longer exists");
    await citizen.send({ "permit-secret": SECRET });
    expect(citizen.code).toMatch(CODE);
    expect(citizen.code).not.toBe(code);
  });

  it("is saved from the answers, and comes back to them; deleted from this device it is kept at the agency's", async () => {
    const citizen = await (await onCar()).send({ plate: "ABCD", length: "4" });
    await citizen.send({}, "save");
    await citizen.send({ "permit-secret": SECRET });
    const code = CODE.exec(citizen.html)?.[0] ?? "";
    const other = citizen.twin();
    await citizen.send({}, "go-on");
    expect(citizen.url).toContain("_check");
    await other.send({}, "restart");
    expect(other.html).not.toContain("Amal");
    await other.go("/forms/permit/car?lang=en");
    expect(other.html).not.toContain("ABCD");
    const back = await comeBack(code);
    expect([back.url, back.title]).toEqual([
      "http://localhost/forms/permit/_check?lang=en",
      "Check your answers – Permit",
    ]);
    for (const words of ["Your saved answers are here", "ABCD"]) expect(back.html).toContain(words);
    await back.send({ declaration: "true" });
    expect(back.title).toBe("Application sent – Permit");
  });

  it("comes back to the page where something is wrong now, though the answers were being checked", async () => {
    const citizen = await (await onCar()).send({ plate: "ABCD", length: "4" });
    await citizen.send({}, "save");
    await citizen.send({ "permit-secret": SECRET });
    const code = CODE.exec(citizen.html)?.[0] ?? "";
    const strict = {
      ...definition,
      version: "2",
      pages: [
        you,
        {
          id: "car",
          title: "Car",
          fields: [
            { type: "text", name: "plate", label: "Plate", minLength: 6 },
            { type: "number", name: "length", label: "Length" },
          ],
        },
      ],
    } as Definition;
    backend.open({ definitions: [strict] });
    const back = await comeBack(code);
    expect([back.title, back.value("plate")]).toEqual(["Car – Permit", "ABCD"]);
    expect(back.html).toContain("Your saved answers are here");
  });

  it("takes these pages' forms only from themselves, and leads who comes by another way to the first page", async () => {
    const citizen = await onCar();
    await citizen.send({}, "save");
    const post = async (body: URLSearchParams, more: HeadersInit = {}) =>
      (
        await backend.serve(
          new Request(citizen.url, {
            method: "POST",
            body,
            headers: { cookie: citizen.cookie, origin: "http://localhost", host: "localhost", ...more },
          }),
        )
      ).status;
    const stale = citizen.body({ "permit-secret": SECRET });
    stale.set("_csrf", "x");
    expect(await post(stale)).toBe(403);
    expect(await post(citizen.body({ "permit-secret": SECRET }), { origin: "https://evil.example" })).toBe(
      403,
    );
    expect(await count()).toBe(0);
    for (const place of ["_save", "_saved"]) {
      const stranger = new Citizen();
      await stranger.go(`/forms/permit/${place}?lang=en`);
      expect(stranger.title).toBe("About you – Permit");
    }
    const direct = new Citizen();
    await direct.go("/forms/permit/_return?lang=en");
    await direct.send({ "permit-code": "", "permit-secret": "" });
    expect(direct.title).toBe("Error: Continue a saved form – Permit");
    // The visit has ended meanwhile.
    backend.now = new Date(backend.now.getTime() + 25 * 3_600_000);
    await citizen.send({ "permit-secret": SECRET });
    expect(citizen.html).toContain("Your session has ended");
  });

  it("goes with an application that the element sent", async () => {
    const { code } = await saved();
    const citizen = await comeBack(code);
    const answers = new URL("/forms/permit/_answers?lang=en", citizen.url);
    const kept = await (
      await backend.serve(new Request(answers, { headers: { cookie: citizen.cookie } }))
    ).text();
    expect(kept).toContain("2026-12-24");
    for (const hidden of [SECRET, code]) expect(kept).not.toContain(hidden);
    await backend.serve(
      new Request(answers, {
        method: "DELETE",
        headers: { cookie: citizen.cookie, "sec-fetch-site": "same-origin" },
      }),
    );
    expect(await count()).toBe(0);
  });

  it("is saved again by a script that has taken the page over, which learns the code and not the secret", async () => {
    const { citizen, code } = await saved();
    await citizen.send({}, "go-on");
    const answers = "http://localhost/forms/permit/_answers?lang=en";
    expect(
      await (await backend.serve(new Request(answers, { headers: { cookie: citizen.cookie } }))).json(),
    ).toMatchObject({ saved: true });
    const content = {
      version: "1",
      language: "en",
      answers: { nick: "Amal", plate: "WXYZ", length: 5 },
      page: "car",
    };
    const put = async (
      body: unknown,
      more: { readonly [name: string]: string } = {},
      cookie = citizen.cookie,
    ): Promise<Response> =>
      backend.serve(
        new Request(answers, {
          method: "PUT",
          body: JSON.stringify(body),
          headers: {
            "content-type": "application/json",
            host: "localhost",
            origin: "http://localhost",
            ...(cookie && { cookie }),
            ...more,
          },
        }),
      );
    // Another site, somebody else, a form that was made up.
    expect((await put(content, { origin: "https://evil.example" })).status).toBe(404);
    expect((await put(content, { "sec-fetch-site": "cross-site" })).status).toBe(404);
    expect((await put(content, {}, "")).status).toBe(404);
    expect((await put(content, { "content-type": "text/plain" })).status).toBe(400);
    expect((await put({ ...content, code: "AAAA-AAAA-AAAA", secret: "another secret" })).status).toBe(200);
    backend.now = new Date(backend.now.getTime() + 3 * 3_600_000);
    const done = await put(content, { "sec-fetch-site": "same-origin" });
    const told = await done.text();
    expect([done.status, done.headers.get("cache-control"), JSON.parse(told)]).toEqual([
      200,
      "no-store",
      { code, expiresAt: "2026-12-24T15:00:00.000Z" },
    ]);
    expect(told).not.toContain(SECRET);
    expect(await count()).toBe(1);
    expect(await backend.drafts.open({ code, secret: SECRET })).toMatchObject({
      ok: true,
      value: { answers: content.answers, page: "car" },
    });
    expect((await put({ ...content, answers: { nick: "x".repeat(300_000) } })).status).toBe(413);
    // It was deleted meanwhile; and nothing was ever saved.
    await backend.drafts.remove({ code, secret: SECRET });
    expect((await put(content)).status).toBe(403);
    const other = await onCar();
    expect((await put(content, {}, other.cookie)).status).toBe(404);
    expect(await count()).toBe(0);
  });

  it("is not offered where nobody keeps drafts", async () => {
    backend.open({ drafts: false });
    const citizen = await new Citizen().open();
    expect(citizen.html).not.toContain("Save and come back later");
    expect((await new Citizen().go("/forms/permit/_return?lang=en")).status).toBe(404);
    await citizen.send({ nick: "Amal" }, "save");
    expect(citizen.title).toBe("Car – Permit");
  });

  it("puts no secret into the page that tells somebody to wait", async () => {
    backend.open({ limits: { perClient: 4 } });
    const citizen = await new Citizen().open();
    await citizen.send({ nick: "Amal" }, "save");
    await citizen.send({ "permit-secret": SECRET });
    expect(citizen.status).toBe(429);
    expect(citizen.html).not.toContain(SECRET);
    expect(citizen.html).toContain('href="/forms/permit/_save');
  });
});
