import { expect } from "chai";
import type { Definition } from "@diwan/core";
import {
  all,
  clear,
  complete,
  control,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  permit,
  press,
  remove,
  put,
  text,
  tick,
  title,
  until,
  type Isolation,
  type Mounted,
} from "../element/form.suite.js";

afterEach(async () => {
  await clear();
  sessionStorage.clear();
  localStorage.clear();
});

const name = ({ id }: Definition): string => `diwan-draft:${id}`;
const stored = (definition: Definition): string | null =>
  localStorage.getItem(name(definition)) ?? sessionStorage.getItem(name(definition));
const open = (definition: Definition, isolation: Isolation, draft: string | null): Promise<Mounted> =>
  mount(definition, isolation, (form) => {
    if (draft) form.setAttribute("draft", draft);
    else form.removeAttribute("draft");
    form.submitHandler = async () => ({ reference: "R-1" });
  });
/** As after a reload: the element and all it holds is gone. */
const reopen = async (
  definition: Definition,
  isolation: Isolation,
  draft: string | null,
): Promise<Mounted> => {
  dispatchEvent(new Event("pagehide"));
  await until(() => stored(definition));
  await clear();
  return open(definition, isolation, draft);
};

for (const isolation of ISOLATIONS)
  for (const draft of [null, "session"])
    describe(`a draft (${isolation}, ${draft ?? "device"})`, () => {
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

      it("leaves empty what was emptied: answers to start from, prefilled ones, and those of list items", async () => {
        const definition = definitionOf([
          {
            id: "you",
            title: "You",
            fields: [
              { type: "text", name: "city", label: "City", optional: true, default: "Manama" },
              { type: "text", name: "street", label: "Street", optional: true },
              { type: "number", name: "rooms", label: "Rooms", optional: true, default: 3 },
              {
                type: "select",
                name: "day",
                label: "Day",
                optional: true,
                default: "mo",
                options: [{ value: "mo", label: "Monday" }],
              },
              {
                type: "checkboxes",
                name: "news",
                label: "News",
                optional: true,
                default: ["post"],
                options: [
                  { value: "post", label: "By post" },
                  { value: "mail", label: "By e-mail" },
                ],
              },
              { type: "consent", name: "share", label: "Share my data", optional: true, default: true },
              {
                type: "list",
                name: "cars",
                label: "Cars",
                item: "Car",
                optional: true,
                default: [{ plate: "AA1" }],
                fields: [{ type: "text", name: "plate", label: "Plate", optional: true, default: "BH" }],
              },
            ],
          },
        ]);
        const setup = (form: Mounted["form"]): void => {
          if (draft) form.setAttribute("draft", draft);
          else form.removeAttribute("draft");
          form.answers = { street: "Prefilled" };
        };
        const first = await mount(definition, isolation, setup);
        expect(first.form.answers).to.deep.equal({
          city: "Manama",
          street: "Prefilled",
          rooms: 3,
          day: "mo",
          news: ["post"],
          share: true,
          cars: [{ plate: "AA1" }],
        });
        for (const label of ["City (optional)", "Street (optional)", "Rooms (optional)", "Plate (optional)"])
          fill(first, label, "");
        const list = control(first, "Day (optional)");
        list.value = "";
        for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true }));
        tick(first, "By post");
        tick(first, "Share my data (optional)");
        expect(first.form.answers).to.deep.equal({ cars: [{}] });
        for (let visit = 0; visit < 2; visit++) {
          dispatchEvent(new Event("pagehide"));
          await until(() => stored(definition));
          await clear();
          const again = await mount(definition, isolation, setup);
          expect(again.form.answers).to.deep.equal({ cars: visit ? [{}, { plate: "BH" }] : [{}] });
          expect(all(again, "input:checked")).to.deep.equal([]);
          if (visit) remove(again, "Remove Car 1");
          else press(again, "Add another: Car");
          expect(again.form.answers).to.deep.equal({
            cars: visit ? [{ plate: "BH" }] : [{}, { plate: "BH" }],
          });
        }
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
        await until(
          () => text(again).includes("Full name") && !text(again).includes("Delete all your answers"),
        );
        await until(() => control(again, "Full name").value === "");
        expect(stored(definition)).to.equal(null);
        expect(text(again)).not.to.contain("saved draft");
        await until(() => again.root.activeElement?.matches(".diwan-title") === true);
      });
    });

for (const draft of ["device", "session"])
  describe(`a draft of a page that is left at once (${draft})`, () => {
    const hidden = (): void => {
      document.dispatchEvent(new Event("visibilitychange"));
    };
    const hide = (): void => {
      dispatchEvent(new Event("pagehide"));
    };
    const kept = (definition: Definition): unknown => JSON.parse(stored(definition) ?? "null");

    for (const leave of [hide, hidden])
      it(`is kept before the page is gone (${leave.name})`, async () => {
        const definition = permit();
        const mounted = await open(definition, "shadow", draft);
        await mounted.form.session?.form.loadRules();
        fill(mounted, "Full name", "Ann");
        // What is typed reaches the code for drafts in the next microtask; a page is left in a task of its own.
        await Promise.resolve();
        leave();
        expect(kept(definition)).to.deep.include({ page: "you", answers: { full_name: "Ann" } });
      });

    it("is kept though the code for drafts has not come yet", async () => {
      const definition = permit();
      const early = put((form) => {
        form.setAttribute("draft", draft);
        form.definition = definition;
        form.addEventListener("diwan-ready", () => {
          // In the very task in which the form is ready: nothing that comes later can be there.
          fill(early, "Full name", "Ann");
          hide();
        });
      });
      await until(() => early.events.some(({ type }) => type === "diwan-change"));
      expect(kept(definition)).to.deep.include({ page: "you", answers: { full_name: "Ann" } });
      await clear();
      const again = await open(definition, "shadow", draft);
      expect(control(again, "Full name").value).to.equal("Ann");
    });
  });

describe("a draft on the device", () => {
  it("moves on to the database, and leaves only a mark in the storage every script of the site can read at once", async () => {
    const definition = permit();
    const mounted = await open(definition, "shadow", "device");
    fill(mounted, "Full name", "Ann");
    await until(() => stored(definition) === "1");
  });

  it("stays where it was kept at once when there is no database", async () => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? expect.fail();
    Object.defineProperty(IDBObjectStore.prototype, "put", {
      ...put,
      value: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    const definition = permit();
    try {
      const mounted = await open(definition, "shadow", "device");
      fill(mounted, "Full name", "Ann");
      await until(() => stored(definition));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await clear();
      const again = await open(definition, "shadow", "device");
      expect(control(again, "Full name").value).to.equal("Ann");
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, "put", put);
    }
  });

  it("says so when it could be kept nowhere", async () => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? expect.fail();
    const set = Object.getOwnPropertyDescriptor(Storage.prototype, "setItem") ?? expect.fail();
    const refuse = {
      value: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    Object.defineProperty(IDBObjectStore.prototype, "put", { ...put, ...refuse });
    Object.defineProperty(Storage.prototype, "setItem", { ...set, ...refuse });
    try {
      const mounted = await open(permit(), "shadow", "device");
      await complete(mounted);
      await until(() => text(mounted).includes("could not be saved on this device"));
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, "put", put);
      Object.defineProperty(Storage.prototype, "setItem", set);
    }
  });
});

describe("a draft", () => {
  it("of before drafts kept what was emptied is read as it was then", async () => {
    const definition = definitionOf([
      {
        id: "you",
        title: "You",
        fields: [
          { type: "text", name: "name", label: "Name" },
          { type: "text", name: "city", label: "City", default: "Manama" },
        ],
      },
    ]);
    sessionStorage.setItem(
      name(definition),
      JSON.stringify({
        version: "1",
        answers: { name: "Ann" },
        page: "you",
        checking: false,
        savedAt: Date.now(),
      }),
    );
    expect((await open(definition, "shadow", "session")).form.answers).to.deep.equal({
      name: "Ann",
      city: "Manama",
    });
  });

  it("of another version tells nothing of what was emptied", async () => {
    const definition = definitionOf([
      {
        id: "you",
        title: "You",
        fields: [
          { type: "text", name: "name", label: "Name" },
          { type: "text", name: "city", label: "City", default: "Manama" },
        ],
      },
    ]);
    sessionStorage.setItem(
      name(definition),
      JSON.stringify({
        version: "0",
        answers: { name: "Ann", city: null, pet: null },
        page: "you",
        checking: false,
        savedAt: Date.now(),
      }),
    );
    const mounted = await open(definition, "shadow", "session");
    expect(mounted.form.answers).to.deep.equal({ name: "Ann" });
    expect(text(mounted)).not.to.contain("null").and.not.to.contain("pet");
  });

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
    const setUp = (fail: boolean) =>
      mount(definition, "shadow", (form) => {
        form.setAttribute("draft", "session");
        form.submitHandler = async ({ key }) => {
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

  it("shows the answers a new version has no place for, keeps those that fit, and shows them until the form is sent", async () => {
    const old = definitionOf([
      {
        id: "you",
        title: "About you",
        fields: [
          { type: "text", name: "full_name", label: "Full name" },
          { type: "yes-no", name: "pet", label: "Have you a pet?" },
          { type: "text", name: "when", label: "When?" },
          {
            type: "radios",
            name: "home",
            label: "Your home",
            options: [
              { value: "own", label: "Own" },
              {
                value: "rent",
                label: "Rented",
                fields: [{ type: "text", name: "landlord", label: "Landlord" }],
              },
            ],
          },
          {
            type: "checkboxes",
            name: "days",
            label: "Days",
            options: [
              { value: "mo", label: "Monday" },
              { value: "tu", label: "Tuesday" },
            ],
          },
          {
            type: "list",
            name: "cars",
            label: "Cars",
            item: "Car",
            fields: [
              { type: "text", name: "plate", label: "Plate" },
              { type: "text", name: "maker", label: "Maker" },
            ],
          },
        ],
      },
    ]);
    const { id } = old;
    const next: Definition = {
      ...definitionOf([
        {
          id: "you",
          title: "You",
          fields: [
            { type: "text", name: "full_name", label: "Name" },
            { type: "date", name: "when", label: "On which day?" },
            {
              type: "radios",
              name: "home",
              label: "Home",
              options: [
                { value: "own", label: "Own" },
                { value: "let", label: "Let" },
              ],
            },
            { type: "checkboxes", name: "days", label: "Days", options: [{ value: "tu", label: "Tuesday" }] },
            {
              type: "list",
              name: "cars",
              label: "Cars",
              item: "Car",
              fields: [{ type: "text", name: "plate", label: "Plate" }],
            },
          ],
        },
      ]),
      id,
      version: "2",
    };
    const first = await mount(old, "shadow", (form) => {
      form.setAttribute("draft", "session");
      form.answers = {
        full_name: "Ann",
        pet: true,
        when: "soon",
        home: "rent",
        landlord: "Bo",
        days: ["mo", "tu"],
        cars: [{ plate: "AA1", maker: "Dacia" }],
      };
    });
    fill(first, "Full name", "Bea");
    await until(() => stored(old));
    dispatchEvent(new Event("pagehide"));
    await clear();
    const rows = (mounted: Mounted) =>
      all(mounted, ".diwan-notice dl > div").map((row) =>
        [...row.querySelectorAll("bdi")].map((cell) => cell.textContent),
      );
    const LOST = [
      ["Have you a pet?", "Yes"],
      ["When?", "soon"],
      ["Your home", "Rented"],
      ["Landlord", "Bo"],
      ["Days", "Monday", "Tuesday"],
      ["Car 1", "Maker", "Dacia"],
    ];
    for (let visit = 0; visit < 2; visit++) {
      const again = await open(next, "shadow", "session");
      expect(text(again)).to.contain("This form has changed since you saved your draft");
      expect(rows(again)).to.deep.equal(LOST);
      expect(again.form.answers).to.deep.equal({ full_name: "Bea", days: ["tu"], cars: [{ plate: "AA1" }] });
      fill(again, "Name", "Bea");
      await until(() => stored(next)?.includes('"version":"2"'));
      await clear();
    }
  });
});

describe("a draft and a clock that is wrong", () => {
  const DAY = 86_400_000;
  const real = Date.now;
  afterEach(() => {
    Date.now = real;
  });
  const at = (time: number): void => {
    Date.now = () => time;
  };
  /** Opens the form anew, in the database or where a draft is kept at once, and tells what it holds. */
  const found = async (definition: Definition, draft: string): Promise<unknown> => {
    await clear();
    return (await open(definition, "shadow", draft)).form.answers["full_name"];
  };
  const keep = async (definition: Definition, draft: string): Promise<void> => {
    fill(await open(definition, "shadow", draft), "Full name", "Ann");
    dispatchEvent(new Event("pagehide"));
    await until(() =>
      draft === "session"
        ? sessionStorage.getItem(name(definition))
        : localStorage.getItem(name(definition)) === "1",
    );
    // Whatever it was about to keep, it keeps by the clock of now.
    await clear();
  };

  for (const draft of ["device", "session"]) {
    it(`is not deleted by a moment years ahead, though it is not shown then (${draft})`, async () => {
      const definition = permit();
      await keep(definition, draft);
      at(real() + 900 * DAY);
      expect(await found(definition, draft)).to.equal(undefined);
      expect(await found(definition, draft)).to.equal(undefined);
      at(real() + DAY);
      expect(await found(definition, draft)).to.equal("Ann");
      // The moment is forgotten with it: a second one deletes nothing either.
      at(real() + 900 * DAY);
      expect(await found(definition, draft)).to.equal(undefined);
      at(real() + 2 * DAY);
      expect(await found(definition, draft)).to.equal("Ann");
    });

    it(`is deleted when it is too old an hour later, too (${draft})`, async () => {
      const definition = permit();
      await keep(definition, draft);
      at(real() + 31 * DAY);
      expect(await found(definition, draft)).to.equal(undefined);
      expect(stored(definition)).not.to.equal(null);
      at(real() + 31 * DAY + 3_700_000);
      expect(await found(definition, draft)).to.equal(undefined);
      await until(() => stored(definition) === null);
      at(real());
      expect(await found(definition, draft)).to.equal(undefined);
    });

    for (const [when, time] of [
      ["in 1970", 0],
      ["years ahead", real() + 900 * DAY],
    ] as const)
      it(`that was kept ${when} is there when the clock is right, and has its thirty days from then on (${draft})`, async () => {
        const definition = permit();
        at(time);
        await keep(definition, draft);
        expect(await found(definition, draft)).to.equal("Ann");
        at(real());
        expect(await found(definition, draft)).to.equal("Ann");
        at(real() + 31 * DAY);
        expect(await found(definition, draft)).to.equal(undefined);
      });
  }
});
