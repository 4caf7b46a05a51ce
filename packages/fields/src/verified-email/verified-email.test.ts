import { expect } from "chai";
import "../define/diwan-verified-email-field.js";
import { fieldSuite, place, type as typeInto } from "../field.suite.js";
import type { CodeConfirmed } from "../verification.js";
import type { DiwanVerifiedEmailField } from "./verified-email.element.js";
import { verifiedEmailExamples } from "./verified-email.examples.js";
import { verifiedEmailKind } from "./verified-email.kind.js";

fieldSuite({
  tag: "diwan-verified-email-field",
  kind: verifiedEmailKind,
  examples: verifiedEmailExamples,
  group: true,
  submits: true,
  initial: { attribute: '{"to":"amal@example.com"}', answer: { to: "amal@example.com" } },
  enter: (field) => typeInto(field, " noor@example.com "),
  entered: { to: "noor@example.com" },
  messages: ["verification"],
});

describe("<diwan-verified-email-field>", () => {
  it("tries a code once when it cannot be looked at now, and again when it is entered again", async () => {
    const { field } = await place("diwan-verified-email-field", {
      name: "email",
      label: "Where can we write to you?",
      value: JSON.stringify({ to: "amal@example.com", proof: "5kYx0aVb3Qm1Zt8LwPcR7g", minutes: 10 }),
    });
    let tries = 0;
    let answer: CodeConfirmed = { problem: "codeFailed" };
    (field as DiwanVerifiedEmailField).verificationHandler = {
      send: () => Promise.resolve({ problem: "codeFailed" }),
      confirm: () => {
        tries++;
        return Promise.resolve(answer);
      },
    };
    const quiet = (): Promise<unknown> => new Promise((go) => setTimeout(go, 100));
    typeInto(field, "123456");
    await quiet();
    expect(field.textContent).to.contain("This does not work at the moment.");
    expect(tries).to.equal(1);
    const confirm = field.querySelector<HTMLElement>("[data-do=code-confirm]");
    answer = { problem: "codeWait", count: 1 };
    confirm?.click();
    await quiet();
    expect(field.textContent).to.contain("Wait 1 minute");
    answer = { at: "2026-11-29T09:00:00.000Z" };
    confirm?.click();
    await quiet();
    expect(tries).to.equal(3);
    expect(field.value).to.deep.include({ to: "amal@example.com", verified: true });
  });
});
