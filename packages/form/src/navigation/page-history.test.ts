import { expect } from "chai";
import { until } from "../element/form.suite.js";
import { PageHistory } from "./page-history.js";

/** What has been popped, in a history that begins with an entry of the host page. */
function start(): { readonly history: PageHistory; readonly popped: string[] } {
  const popped: string[] = [];
  history.pushState({ host: "before" }, "");
  history.pushState({ host: "page" }, "");
  const made = new PageHistory("permit", (at) => popped.push(at));
  stop = () => made.stop();
  return { history: made, popped };
}
let stop = (): void => {};
afterEach(() => stop());

const arrived = (): Promise<unknown> =>
  new Promise((done) => addEventListener("popstate", done, { once: true }));
const back = async (): Promise<void> => {
  const arriving = arrived();
  history.back();
  await arriving;
};
/** An entry as the releases before items had pages made them. */
const older = (at: string, step: number): object => ({
  diwan: { by: "permit", forms: { permit: { at, step } } },
});

describe("the browser's history of a form", () => {
  it("leads past all that was left, however deep", async () => {
    const { history: pages, popped } = start();
    pages.replace("you");
    for (const at of ["cars", "/check", "cars", "cars/cars/0"]) pages.push(at);
    pages.replace("cars");
    pages.push("/check");
    pages.push("/done");
    await back();
    await until(() => popped.length);
    expect(popped).to.deep.equal(["/check"]);
    expect(pages.back("/check")).to.equal(true);
    await until(() => popped.length === 2);
    expect(popped.at(-1)).to.equal("cars");
    expect(pages.back("cars")).to.equal(true);
    await until(() => popped.length === 3);
    expect(popped.at(-1)).to.equal("you");
    expect(history.state.host).to.equal("page");
    expect(pages.back("you")).to.equal(false);
  });

  it("leads from the list to the host page where the list came first", async () => {
    const { history: pages, popped } = start();
    pages.replace("cars");
    pages.push("cars/cars/0");
    pages.replace("cars");
    expect(pages.back("cars")).to.equal(false);
    await back();
    await until(() => history.state.host === "before");
    expect(popped).to.deep.equal([]);
  });

  it("leads to entries that the host page made between", async () => {
    const { history: pages, popped } = start();
    pages.replace("you");
    history.pushState({ host: "own" }, "");
    pages.push("cars");
    await back();
    expect(history.state).to.deep.equal({ host: "own" });
    await back();
    await until(() => popped.length);
    expect(popped).to.deep.equal(["you"]);
  });

  it("leads on through entries that an older release made", async () => {
    const { history: pages, popped } = start();
    history.replaceState(older("you", 0), "");
    history.pushState(older("cars", 1), "");
    history.pushState(older("more", 2), "");
    pages.replace("more");
    pages.push("/check");
    for (const at of ["more", "cars", "you"]) {
      await back();
      await until(() => popped.at(-1) === at);
    }
    expect(popped).to.have.length(3);
  });

  it("makes no entry for the page that is shown, nor for the one before it", () => {
    const { history: pages } = start();
    pages.replace("you");
    pages.push("cars");
    const { length } = history;
    pages.push("cars");
    pages.push("you");
    expect(history.length).to.equal(length);
  });
});
