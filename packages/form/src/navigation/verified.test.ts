import { expect } from "chai";
import type { CodeConfirmed, CodeSent } from "@diwan/fields";
import {
  all,
  button,
  clear,
  control,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  summary,
  text,
  title,
  until,
  type Isolation,
  type Mounted,
} from "../element/form.suite.js";

afterEach(clear);

const AMAL = "amal@example.com";
const PROOF = "5kYx0aVb3Qm1Zt8LwPcR7g";
const AT = "2026-11-29T09:00:00.000Z";
const definition = definitionOf([
  {
    id: "contact",
    title: "Contact",
    fields: [{ type: "verified-email", name: "email", label: "Where can we write to you?" }],
  },
  { id: "more", title: "More", fields: [{ type: "text", name: "note", label: "Note", optional: true }] },
]);

/** An agency that answers when it is told to. */
function agency() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  let sends: CodeSent = { proof: PROOF, minutes: 10 };
  let confirms: CodeConfirmed = { at: AT };
  const later = <T>(what: string, answer: () => T): Promise<T> => {
    asked.push(what);
    return new Promise((resolve) => answers.push(() => resolve(answer())));
  };
  return {
    asked,
    handler: {
      send: ({ to, channel, language }: { to: string; channel: string; language: string }) =>
        later(`send ${channel} ${to} ${language}`, () => sends),
      confirm: ({ to, code, proof }: { to: string; code: string; proof: string }) =>
        later(`confirm ${to} ${code} ${proof}`, () => confirms),
    },
    will(next: { readonly sends?: CodeSent; readonly confirms?: CodeConfirmed }) {
      if (next.sends) sends = next.sends;
      if (next.confirms) confirms = next.confirms;
    },
    async answer() {
      await until(() => answers.length, "a question to the agency");
      answers.shift()?.();
    },
  };
}
type Agency = ReturnType<typeof agency>;

const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
const focused = (mounted: Mounted): string => mounted.root.activeElement?.id ?? "";
const answer = (mounted: Mounted): unknown => mounted.form.answers["email"];

async function opened(isolation: Isolation = "shadow"): Promise<{ mounted: Mounted; it: Agency }> {
  const it = agency();
  const mounted = await mount(definition, isolation, (form) => {
    form.verificationHandler = it.handler;
  });
  return { mounted, it };
}
async function codeSent(isolation: Isolation = "shadow"): Promise<{ mounted: Mounted; it: Agency }> {
  const { mounted, it } = await opened(isolation);
  fill(mounted, "Email address", ` ${AMAL} `);
  button(mounted, "Send a code").click();
  await it.answer();
  await until(() => all(mounted, "[autocomplete=one-time-code]").length, "a box for the code");
  return { mounted, it };
}

for (const isolation of ISOLATIONS)
  describe(`an address that is confirmed by a code, isolation ${isolation}`, () => {
    it("leads from the address to the code to the confirmation, with the focus", async () => {
      const { mounted, it: agency } = await codeSent(isolation);
      expect(agency.asked).to.deep.equal([`send email ${AMAL} en`]);
      expect(plain(text(mounted))).to.contain(`We have sent an email with a code to ${AMAL}.`);
      await until(() => focused(mounted).endsWith("-email-code"), "the focus in the box of the code");
      const box = control(mounted, "Code of 6 digits");
      box.value = "12 34 5６";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      // Nothing of it is an answer.
      expect(JSON.stringify(answer(mounted))).to.equal(
        JSON.stringify({ to: AMAL, proof: PROOF, minutes: 10 }),
      );
      button(mounted, "Confirm").click();
      await agency.answer();
      await until(() => plain(text(mounted)).includes(`${AMAL} is confirmed.`), "the confirmation");
      expect(agency.asked[1]).to.equal(`confirm ${AMAL} 123456 ${PROOF}`);
      expect(answer(mounted)).to.deep.equal({ to: AMAL, verified: true, at: AT, proof: PROOF });
      await until(() => focused(mounted).endsWith("-email-done"), "the focus at the confirmation");
      await go(mounted, "More");
    });
  });

describe("an address that is confirmed by a code", () => {
  it("is waited for by Continue, once the code was entered", async () => {
    const { mounted, it: agency } = await codeSent();
    fill(mounted, "Code of 6 digits", "123456");
    button(mounted, "Continue").click();
    await agency.answer();
    await until(() => title(mounted) === "More", "the next page");
    expect(agency.asked).to.have.length(2);
  });

  it("is waited for once, however often Continue is pressed", async () => {
    const { mounted, it: agency } = await codeSent();
    fill(mounted, "Code of 6 digits", "123456");
    button(mounted, "Continue").click();
    button(mounted, "Continue").click();
    await agency.answer();
    await until(() => title(mounted) === "More", "the next page");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(title(mounted)).to.equal("More");
  });

  it("is entered by Continue where no script has heard of what was typed", async () => {
    const { mounted, it: agency } = await codeSent();
    control(mounted, "Code of 6 digits").value = "123456";
    button(mounted, "Continue").click();
    await agency.answer();
    await until(() => title(mounted) === "More", "the next page");
  });

  it("is entered once more by Continue where it could not be looked at before", async () => {
    const { mounted, it: agency } = await codeSent();
    agency.will({ confirms: { problem: "codeFailed" } });
    fill(mounted, "Code of 6 digits", "123456");
    await agency.answer();
    await until(() => text(mounted).includes("This does not work at the moment."), "what is wrong");
    agency.will({ confirms: { at: AT } });
    button(mounted, "Continue").click();
    await agency.answer();
    await until(() => title(mounted) === "More", "the next page");
  });

  it("can be entered again after a wait", async () => {
    const { mounted, it: agency } = await codeSent();
    agency.will({ confirms: { problem: "codeWait", count: 1 } });
    fill(mounted, "Code of 6 digits", "123456");
    await agency.answer();
    await until(() => text(mounted).includes("Wait 1 minute"), "how long to wait");
    agency.will({ confirms: { at: AT } });
    button(mounted, "Confirm").click();
    await agency.answer();
    await until(() => plain(text(mounted)).includes("is confirmed."), "the confirmation");
  });

  it("says for everybody to see that a code is sent, and looked at", async () => {
    const { mounted, it: agency } = await opened();
    const busy = (): string => all(mounted, "[data-busy]:not(.diwan-hidden)")[0]?.textContent ?? "";
    fill(mounted, "Email address", AMAL);
    button(mounted, "Send a code").click();
    await until(() => busy() === "Sending the code…", "what is under way");
    await agency.answer();
    await until(() => busy() === "", "its end");
    fill(mounted, "Code of 6 digits", "123456");
    await until(() => busy() === "Checking the code…", "what is under way");
    await agency.answer();
    await until(() => busy() === "", "its end");
  });

  it("is not confirmed by an answer that comes after its address was to be changed", async () => {
    const { mounted, it: agency } = await codeSent();
    fill(mounted, "Code of 6 digits", "123456");
    button(mounted, "Change the email address").click();
    await agency.answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(control(mounted, "Email address").value).to.equal(AMAL);
    expect(answer(mounted)).to.deep.equal({ to: AMAL });
    // Nor does it keep another code from being sent.
    button(mounted, "Send a code").click();
    await agency.answer();
    await until(() => all(mounted, "[autocomplete=one-time-code]").length, "a box for the code");
  });

  it("says at the box, and in the summary, that a code is wrong, and does not try it again", async () => {
    const { mounted, it: agency } = await codeSent();
    agency.will({ confirms: { problem: "codeWrong", count: 4 } });
    fill(mounted, "Code of 6 digits", "123456");
    await agency.answer();
    await until(() => text(mounted).includes("you can try 4 more times"), "what is wrong");
    expect(all(mounted, ".diwan-errors")).to.have.length(0);
    button(mounted, "Confirm").click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(agency.asked).to.have.length(2);
    button(mounted, "Continue").click();
    await until(() => summary(mounted).length, "the summary");
    expect(summary(mounted)[0]).to.contain("you can try 4 more times");
    agency.will({ confirms: { at: AT } });
    fill(mounted, "Code of 6 digits", "654321");
    await agency.answer();
    await until(() => plain(text(mounted)).includes("is confirmed."), "the confirmation");
  });

  it("asks for another code, says how long to wait, and takes the first one meanwhile", async () => {
    const { mounted, it: agency } = await codeSent();
    agency.will({ sends: { problem: "codeWait", count: 2 } });
    button(mounted, "Send another code").click();
    await agency.answer();
    await until(() => text(mounted).includes("Wait 2 minutes, then try again"), "how long to wait");
    fill(mounted, "Code of 6 digits", "123456");
    await agency.answer();
    await until(() => plain(text(mounted)).includes("is confirmed."), "the confirmation");
  });

  it("is not confirmed any more when it was changed", async () => {
    const { mounted, it: agency } = await codeSent();
    fill(mounted, "Code of 6 digits", "123456");
    await agency.answer();
    await until(() => plain(text(mounted)).includes("is confirmed."), "the confirmation");
    button(mounted, "Change the email address").click();
    expect(control(mounted, "Email address").value).to.equal(AMAL);
    expect(focused(mounted)).to.match(/-email-to$/);
    button(mounted, "Continue").click();
    await until(() => summary(mounted).length, "the summary");
    expect(summary(mounted)[0]).to.contain("enter the code that we send you");
  });

  it("says that it does not work where the agency's code throws, or there is none", async () => {
    const mounted = await mount(definition, "shadow", (form) => {
      form.verificationHandler = {
        send: () => Promise.reject(new Error("no way")),
        confirm: () => Promise.reject(new Error("no way")),
      };
    });
    fill(mounted, "Email address", AMAL);
    button(mounted, "Send a code").click();
    await until(() => text(mounted).includes("This does not work at the moment."), "what is wrong");
    mounted.form.verificationHandler = undefined;
    const { error } = console;
    const told: unknown[] = [];
    console.error = (...words: unknown[]) => told.push(...words);
    try {
      button(mounted, "Send a code").click();
      await until(() => told.length, "a word in the console");
    } finally {
      console.error = error;
    }
    expect(String(told[0])).to.contain("verificationHandler");
    expect(mounted.events.find(({ type }) => type === "diwan-error")?.detail).to.include({
      code: "verification",
    });
  });

  it("puts nothing of it into events or attributes", async () => {
    const { mounted } = await codeSent();
    fill(mounted, "Code of 6 digits", "12345");
    expect(JSON.stringify(mounted.events)).not.to.contain("amal").and.not.to.contain("12345");
    const html = all(mounted, ".diwan")[0]?.outerHTML.replace(/>[^<]*</g, "><") ?? "";
    expect(html).not.to.contain("amal").and.not.to.contain(PROOF).and.not.to.contain("12345");
  });
});
