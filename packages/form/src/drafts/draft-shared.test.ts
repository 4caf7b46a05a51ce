/** The same form more than once: on a page, and in several tabs, which share one draft. */
import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  clear,
  complete,
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

const SEND = "Send application";
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

describe("a draft that another tab kept", () => {
  for (const isolation of ISOLATIONS) {
    it(`hands over the key of an attempt to send (${isolation})`, async () => {
      const definition = permit();
      const first = await open(definition, isolation, "device");
      first.form.submitHandler = () => Promise.reject(new Error("no connection"));
      const keys: unknown[] = [];
      const second = await open(definition, isolation, "device");
      second.form.submitHandler = async (submission) => {
        keys.push(submission.key);
        return { reference: "R-1" };
      };
      await complete(first);
      await complete(second);
      await until(() => text(second).includes(ELSEWHERE));
      press(first, SEND);
      await isKept(draftName(definition.id), '"key":"');
      const kept = await inDatabase(draftName(definition.id));
      first.form.remove();
      await until(() => !text(second).includes(ELSEWHERE));
      await go(second, "Application sent", SEND);
      expect(kept).to.contain(`"key":"${String(keys[0])}"`);
    });

    it(`is let go of where the form was sent (${isolation})`, async () => {
      const definition = permit();
      const first = await open(definition, isolation, "device");
      await complete(first);
      const second = await open(definition, isolation, "device");
      await until(() => text(second).includes(ELSEWHERE));
      await go(first, "Application sent", SEND);
      await until(() => !text(second).includes(ELSEWHERE));
    });

    it(`is taken over by a page that the browser kept for the way back to it (${isolation})`, async () => {
      const definition = permit();
      const mounted = await open(definition, isolation, "device");
      fill(mounted, "Full name", "Ann");
      await isKept(draftName(definition.id), "Ann");
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      const other = await open(definition, isolation, "device");
      expect(nameIn(other)).to.equal("Ann");
      fill(other, "Full name", "Bea");
      await isKept(draftName(definition.id), "Bea");
      other.form.remove();
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      await until(() => nameIn(mounted) === "Bea");
      expect(control(mounted, "Full name").value).to.equal("Bea");
    });

    it(`stays with an element without an id as long as that is open (${isolation})`, async () => {
      const definition = permit();
      const first = await open(definition, isolation, "device");
      fill(first, "Full name", "Ann");
      await isKept(draftName(definition.id), "Ann");
      expect(nameIn(await open(definition, isolation, "device", "mine"))).to.equal(undefined);
      expect(localStorage.getItem(draftName(definition.id))).not.to.equal(null);
      await leave();
      expect(nameIn(await open(definition, isolation, "device"))).to.equal("Ann");
    });

    it(`is not lost when the database fails while its name changes (${isolation})`, async () => {
      const definition = permit();
      fill(await open(definition, isolation, "device"), "Full name", "Ann");
      await until(() => localStorage.getItem(draftName(definition.id)) === "1");
      await leave();
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("the disk is full", "QuotaExceededError");
      };
      try {
        expect(nameIn(await open(definition, isolation, "device", "mine"))).to.equal(undefined);
      } finally {
        IDBObjectStore.prototype.put = put;
      }
      await clear();
      expect(nameIn(await open(definition, isolation, "device", "mine"))).to.equal("Ann");
    });
  }
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
