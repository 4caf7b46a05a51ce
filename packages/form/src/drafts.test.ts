import { expect } from "chai";
import type { Definition } from "@diwan/core";
import { all, clear, complete, control, fill, go, ISOLATIONS, mount, permit, press, text, tick, title, until, type Isolation, type Mounted } from "./form.suite.js";

afterEach(async () => {
  await clear();
  sessionStorage.clear();
});

const name = ({ id }: Definition): string => `diwan-draft:${id}`;
const stored = (definition: Definition): string | null => localStorage.getItem(name(definition)) ?? sessionStorage.getItem(name(definition));
const open = (definition: Definition, isolation: Isolation, draft: string | null): Promise<Mounted> => mount(definition, isolation, (form) => {
  if (draft) form.setAttribute("draft", draft);
  else form.removeAttribute("draft");
  form.onSubmit = async () => ({ reference: "R-1" });
});
/** As after a reload: the element and all it holds is gone. */
const reopen = async (definition: Definition, isolation: Isolation, draft: string | null): Promise<Mounted> => {
  dispatchEvent(new Event("pagehide"));
  await until(() => stored(definition));
  await clear();
  return open(definition, isolation, draft);
};

for (const isolation of ISOLATIONS) for (const draft of [null, "session"]) describe(`a draft (${isolation}, ${draft ?? "device"})`, () => {
  it("is there after a reload, at the page where the citizen was", async () => {
    const definition = permit();
    const first = await open(definition, isolation, draft);
    fill(first, "Full name", "Ann");
    tick(first, "Own");
    await go(first, "Your car");
    fill(first, "CO2", "7x");
    await until(() => stored(definition));
    const again = await reopen(definition, isolation, draft);
    expect(title(again)).to.equal("Your car");
    expect(control(again, "CO2").value).to.equal("7x");
    expect(text(again)).to.contain("You have a saved draft");
    fill(again, "CO2", "7");
    await go(again, "Check your answers");
    expect(text(again)).to.contain("Ann").and.not.contain("saved draft");
    const checking = await reopen(definition, isolation, draft);
    expect(title(checking)).to.equal("Check your answers");
  });

  it("is gone after the form was sent", async () => {
    const definition = permit();
    const mounted = await open(definition, isolation, draft);
    await complete(mounted);
    await until(() => stored(definition));
    await go(mounted, "Application sent", "Send application");
    expect(stored(definition)).to.equal(null);
    dispatchEvent(new Event("pagehide"));
    await clear();
    const next = await open(definition, isolation, draft);
    expect(title(next)).to.equal("About you");
    expect(next.form.answers).to.deep.equal({});
    expect(stored(definition)).to.equal(null);
  });

  it("can be thrown away, after asking", async () => {
    const definition = permit();
    const first = await open(definition, isolation, draft);
    fill(first, "Full name", "Ann");
    await until(() => stored(definition));
    const again = await reopen(definition, isolation, draft);
    press(again, "Start again");
    await until(() => text(again).includes("Delete all your answers and start again?"));
    press(again, "Keep answers");
    await until(() => !text(again).includes("Delete all your answers"));
    expect(control(again, "Full name").value).to.equal("Ann");
    press(again, "Start again");
    await until(() => text(again).includes("Delete all your answers"));
    press(again, "Delete answers");
    await until(() => control(again, "Full name").value === "");
    expect(stored(definition)).to.equal(null);
    expect(text(again)).not.to.contain("saved draft");
  });
});

describe("a draft", () => {
  it("is never kept when it is off", async () => {
    const definition = permit();
    const mounted = await open(definition, "shadow", "off");
    fill(mounted, "Full name", "Ann");
    dispatchEvent(new Event("pagehide"));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stored(definition)).to.equal(null);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain("Ann");
  });

  it("is kept beside the prefilled answers of the host page, and wins over them", async () => {
    const definition = permit();
    const first = await open(definition, "shadow", "session");
    fill(first, "Full name", "Ann");
    await until(() => stored(definition));
    dispatchEvent(new Event("pagehide"));
    await clear();
    const again = await mount(definition, "shadow", (form) => {
      form.setAttribute("draft", "session");
      form.answers = { full_name: "Prefilled", tenure: "own" };
    });
    expect(again.form.answers).to.deep.equal({ full_name: "Ann", tenure: "own" });
  });

  it("keeps the key of an attempt nobody acknowledged, and sends with it after a reload", async () => {
    const definition = permit();
    const keys: string[] = [];
    const setUp = (fail: boolean) => mount(definition, "shadow", (form) => {
      form.setAttribute("draft", "session");
      form.onSubmit = async ({ key }) => {
        keys.push(key);
        if (fail) throw new Error("unreachable");
        return { reference: "R-2" };
      };
    });
    const first = await setUp(true);
    await complete(first);
    press(first, "Send application");
    await until(() => all(first, ".diwan-errors").length);
    dispatchEvent(new Event("pagehide"));
    await clear();
    const again = await setUp(false);
    expect(title(again)).to.equal("Check your answers");
    await go(again, "Application sent", "Send application");
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it("survives a draft that cannot be read", async () => {
    const definition = permit();
    sessionStorage.setItem(name(definition), "{broken");
    const mounted = await open(definition, "shadow", "session");
    expect(title(mounted)).to.equal("About you");
  });

  it("passes over answers to questions a new version no longer asks", async () => {
    const definition = permit();
    const first = await open(definition, "shadow", "session");
    fill(first, "Full name", "Ann");
    await until(() => stored(definition));
    dispatchEvent(new Event("pagehide"));
    await clear();
    const next = await open({ ...definition, version: "2", pages: definition.pages.slice(2) }, "shadow", "session");
    expect(title(next)).to.equal("Your car");
    expect(next.form.answers).to.deep.equal({});
  });
});
