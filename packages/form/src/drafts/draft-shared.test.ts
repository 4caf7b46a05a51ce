/** The same form more than once: on a page, and in several tabs, which share one draft. */
import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  clear,
  control,
  fill,
  go,
  ISOLATIONS,
  mount,
  permit,
  press,
  text,
  tick,
  title,
  until,
  type Isolation,
  type Mounted,
} from "../element/form.suite.js";
import { draftName } from "./draft.js";

afterEach(async () => {
  await clear();
  sessionStorage.clear();
  localStorage.clear();
});

const ELSEWHERE = "This form is open a second time";

const open = (definition: Definition, isolation: Isolation, draft: string, id = ""): Promise<Mounted> =>
  mount(definition, isolation, (form) => {
    form.setAttribute("draft", draft);
    if (id) form.id = id;
    form.submitHandler = async () => ({ reference: "R-1" });
  });
const nameIn = ({ form }: Mounted): unknown => form.answers["full_name"];
/** As if the page was left: everything that waits is kept. */
const leave = async (): Promise<void> => {
  dispatchEvent(new Event("pagehide"));
  await clear();
};
/** Waits until a draft holds a text: where it is kept at once, or in the database. */
async function isKept(key: string, text: string): Promise<void> {
  let kept: string | undefined;
  const look = async (): Promise<void> => {
    kept = [localStorage.getItem(key), sessionStorage.getItem(key), await inDatabase(key)].join();
  };
  await until(() => {
    void look();
    return kept?.includes(text);
  }, `${key} holds ${text}`);
}
const inDatabase = (key: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const opening = indexedDB.open("diwan", 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore("drafts");
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction("drafts").objectStore("drafts").get(key);
      asked.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(asked.result));
      };
    };
  });

for (const isolation of ISOLATIONS)
  for (const draft of ["device", "session"])
    describe(`the same form twice on a page (${isolation}, ${draft})`, () => {
      it("has a draft for each element that has an id", async () => {
        const definition = permit();
        fill(await open(definition, isolation, draft, "mine"), "Full name", "Ann");
        const other = await open(definition, isolation, draft, "yours");
        expect(nameIn(other)).to.equal(undefined);
        fill(other, "Full name", "Bea");
        await isKept(`${draftName(definition.id)}#mine`, "Ann");
        await isKept(`${draftName(definition.id)}#yours`, "Bea");
        await leave();
        const again = [
          await open(definition, isolation, draft, "yours"),
          await open(definition, isolation, draft, "mine"),
        ];
        expect(again.map(nameIn)).to.deep.equal(["Bea", "Ann"]);
        expect(again.map(text).join()).not.to.contain(ELSEWHERE);
      });

      it("reads a draft that was kept before the element's id was part of its name, and moves it", async () => {
        const definition = permit();
        fill(await open(definition, isolation, draft), "Full name", "Ann");
        await isKept(draftName(definition.id), "Ann");
        await leave();
        const first = await open(definition, isolation, draft, "mine");
        expect(nameIn(first)).to.equal("Ann");
        tick(first, "Own");
        await isKept(`${draftName(definition.id)}#mine`, "own");
        await leave();
        // Nobody else finds it any more.
        expect(nameIn(await open(definition, isolation, draft))).to.equal(undefined);
        expect(nameIn(await open(definition, isolation, draft, "mine"))).to.equal("Ann");
      });

      it("keeps one draft for elements without ids: the later one says so, and goes on with it when the first is gone", async () => {
        const definition = permit();
        const first = await open(definition, isolation, draft);
        fill(first, "Full name", "Ann");
        await isKept(draftName(definition.id), "Ann");
        const second = await open(definition, isolation, draft);
        expect(nameIn(second)).to.equal("Ann");
        await until(() => text(second).includes(ELSEWHERE));
        expect(text(first)).not.to.contain(ELSEWHERE);
        tick(second, "Own");
        fill(first, "Full name", "Ann Lee");
        await isKept(draftName(definition.id), "Ann Lee");
        await go(second, "Your car");
        // On each page, until it holds no longer.
        expect(text(second)).to.contain(ELSEWHERE);
        first.form.remove();
        await until(() => !text(second).includes(ELSEWHERE));
        await isKept(draftName(definition.id), "own");
        expect(second.form.answers).to.deep.equal({ full_name: "Ann Lee", tenure: "own" });
        await leave();
        const again = await open(definition, isolation, draft);
        expect(again.form.answers).to.deep.equal({ full_name: "Ann Lee", tenure: "own" });
        expect(title(again)).to.equal("Your car");
      });
    });

describe("the browser's history of the same form twice on a page", () => {
  for (const isolation of ISOLATIONS)
    it(`leads back in the one where the citizen went on (${isolation})`, async () => {
      const definition = permit();
      const both = [
        await open(definition, isolation, "off", "mine"),
        await open(definition, isolation, "off", "yours"),
      ] as const;
      for (const mounted of both) {
        fill(mounted, "Full name", "Ann");
        tick(mounted, "Own");
        await go(mounted, "Your car");
      }
      history.back();
      await until(() => title(both[1]) === "About you");
      expect(title(both[0])).to.equal("Your car");
      press(both[0], "Back");
      await until(() => title(both[0]) === "About you");
      expect(control(both[1], "Full name").value).to.equal("Ann");
    });
});
