import type { Definition } from "@diwan/core";
import { describe, expect, it } from "vitest";
import type { NoScriptBrowser } from "../../support/no-script-browser.js";
import { PageTestBackend } from "../../support/page-test-backend.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: "You",
      fields: [
        { type: "text", name: "nick", label: "Name" },
        { type: "verified-email", name: "email", label: "Where can we write to you?" },
      ],
    },
  ],
};
const AMAL = "amal@example.com";
const backend = new PageTestBackend(definition, { verifies: true });
const code = (): string => backend.sent.at(-1)?.code ?? "";
const wrong = (): string => (code() === "000000" ? "111111" : "000000");
const asked = async (language = "en"): Promise<NoScriptBrowser> =>
  (await backend.citizen("", language).open()).send(
    { nick: "Amal", "email.to": ` ${AMAL} ` },
    "code-send:email",
  );

describe("an address that is confirmed by a code, without JavaScript", () => {
  it("is confirmed, and sent in", async () => {
    const citizen = await asked("ar");
    expect(backend.sent).toEqual([{ to: AMAL, code: code(), language: "ar" }]);
    expect(citizen.url).toMatch(/#permit-email-code$/);
    expect(citizen.html).toContain("أرسلنا رسالة إلكترونية");
    expect(citizen.html).toContain('autocomplete="one-time-code"');
    await citizen.send(
      { nick: "Amal", "email.code": `${code().slice(0, 3)} ${code().slice(3)}` },
      "code-confirm:email",
    );
    expect(citizen.html).toContain("تم تأكيد");
    await citizen.send({ nick: "Amal" });
    expect(citizen.url).toContain("_check");
    expect(citizen.html).toContain(AMAL);
    await citizen.send({});
    expect(citizen.url).toContain("_done");
    const rows = await backend.db.selectFrom("submission").selectAll().execute();
    expect(rows[0]?.entry).toContain('"to":"amal@example.com","verified":true');
    expect(JSON.stringify(rows)).not.toContain("proof");
  });

  it("takes the code of whoever goes on with it in its box", async () => {
    const citizen = await asked();
    await citizen.send({ nick: "Amal", "email.code": code() });
    expect(citizen.url).toContain("_check");
  });

  it("says what is wrong with a code, and how often it can be tried, and never shows it again", async () => {
    const citizen = await asked();
    await citizen.send({ nick: "Amal", "email.code": wrong() }, "code-confirm:email");
    expect(citizen.html).toContain("you can try 4 more times");
    expect(citizen.html).not.toContain(wrong());
    await citizen.send({ nick: "Amal", "email.code": wrong() });
    expect(citizen.html).toContain("you can try 3 more times");
    expect(citizen.url).toContain("failed");
    await citizen.send({ nick: "Amal", "email.code": "" });
    expect(citizen.html).toMatch(/The code is not right|Enter the 6 digits/);
  });

  it("says how long to wait for another code, which the first is good for meanwhile", async () => {
    const citizen = await asked();
    await citizen.send({ nick: "Amal" }, "code-send:email");
    expect(citizen.html).toContain("Wait 1 minute");
    expect(backend.sent).toHaveLength(1);
    backend.now = new Date(backend.now.getTime() + 61_000);
    const first = code();
    await citizen.send({ nick: "Amal" }, "code-send:email");
    expect(backend.sent).toHaveLength(2);
    if (first !== code()) {
      await citizen.send({ nick: "Amal", "email.code": first }, "code-confirm:email");
      expect(citizen.html).toContain("The code is not right");
    }
    await citizen.send({ nick: "Amal", "email.code": code() }, "code-confirm:email");
    expect(citizen.html).toContain("is confirmed.");
  });

  it("asks for the code when the button for it was pressed twice", async () => {
    const citizen = await backend.citizen().open();
    const press = (): Promise<NoScriptBrowser> =>
      citizen.send({ nick: "Amal", "email.to": AMAL }, "code-send:email");
    const { html } = citizen;
    await press();
    // The second press is of the same page.
    citizen.html = html;
    await press();
    expect(backend.sent).toHaveLength(1);
    expect(citizen.url).toMatch(/#permit-email-code$/);
    await citizen.send({ nick: "Amal", "email.code": code() }, "code-confirm:email");
    expect(citizen.html).toContain("is confirmed.");
  });

  it("stays confirmed when a page from before is sent once more", async () => {
    const citizen = await backend.citizen().open();
    const first = citizen.html;
    await citizen.send({ nick: "Amal", "email.to": AMAL }, "code-send:email");
    const second = citizen.html;
    await citizen.send({ nick: "Amal", "email.code": code() }, "code-confirm:email");
    citizen.html = second;
    await citizen.send({ nick: "Amal", "email.code": "" });
    expect(citizen.url).toContain("_check");
    citizen.html = first;
    await citizen.send({ nick: "Amal", "email.to": AMAL }, "code-send:email");
    expect(citizen.url).toMatch(/#permit-email-done$/);
    expect(citizen.html).toContain("is confirmed.");
    expect(backend.sent).toHaveLength(1);
    // Another address is another matter.
    citizen.html = first;
    await citizen.send({ nick: "Amal", "email.to": "noor@example.com" }, "code-send:email");
    expect(backend.sent).toHaveLength(2);
    expect(citizen.url).toMatch(/#permit-email-code$/);
  });

  it("lets the address be changed, which is then confirmed anew", async () => {
    const citizen = await asked();
    await citizen.send({ nick: "Amal" }, "code-change:email");
    expect(citizen.html).toMatch(/name="email.to"[^>]* value="amal@example.com"/);
    await citizen.send({ nick: "Amal", "email.to": "noor@example.com" });
    expect(citizen.url).toContain("failed");
    expect(citizen.html).toContain("enter the code that we send you");
    await citizen.send({ nick: "Amal", "email.to": "nobody" }, "code-send:email");
    expect(backend.sent).toHaveLength(1);
    expect(citizen.html).toContain("Enter an email address with an @ sign");
  });

  it("is not confirmed by what a page of somebody else's says", async () => {
    const citizen = await backend.citizen().open();
    const state = JSON.stringify({
      to: AMAL,
      verified: true,
      at: "2026-11-24T12:00:00.000Z",
      proof: "A".repeat(22),
    });
    // The page is shown with what it says, and goes on as any does.
    await citizen.send({ nick: "Amal", "email.state": state });
    await citizen.send({ nick: "Amal" });
    expect(citizen.url).toContain("_check");
    await citizen.send({});
    expect(citizen.url).toContain("failed");
    // The box is there again.
    expect(citizen.html).toMatch(/name="email.to"[^>]* value="amal@example.com"/);
    expect(await backend.db.selectFrom("submission").selectAll().execute()).toEqual([]);
  });

  it("leaves neither code nor address in the log or in an address of a page", async () => {
    const citizen = await asked();
    await citizen.send({ nick: "Amal", "email.code": code() }, "code-confirm:email");
    expect(JSON.stringify(backend.log)).not.toMatch(/amal|"code":"\d/);
    expect(citizen.urls.join()).not.toContain(code());
  });
});
