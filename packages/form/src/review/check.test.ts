import { expect } from "chai";
import {
  all,
  button,
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
  summary,
  text,
  tick,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";

afterEach(clear);

const rows = (mounted: Mounted): string[] =>
  all(mounted, ".diwan-summary > div").map((row) =>
    [...row.querySelectorAll("dt,dd:not(.diwan-actions)")].map((cell) => cell.textContent?.trim()).join(": "),
  );
const accept = async () => ({ reference: "R-1" });

for (const isolation of ISOLATIONS)
  describe(`checking and sending answers (${isolation})`, () => {
    it("shows every answer on the path in words, and nothing off it", async () => {
      const mounted = await mount(permit(), isolation);
      tick(mounted, "Rent");
      fill(mounted, "Landlord", "Bo Hidden");
      await complete(mounted);
      expect(rows(mounted)).to.deep.equal(["Full name: Ann Planted", "Do you rent?: Own", "CO2: 90"]);
      expect(all(mounted, "h2").map((heading) => heading.textContent)).to.deep.equal([
        "About you",
        "Your car",
      ]);
      expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-title")[0]);
    });

    it("has a heading for each page that hides and shows its answers, all of which are there to begin with", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      const shown = (): string[] =>
        all(mounted, ".diwan-summary dt")
          .filter((term) => term.checkVisibility({ contentVisibilityAuto: true }))
          .map((term) => term.textContent?.trim() ?? "");
      expect(shown()).to.deep.equal(["Full name", "Do you rent?", "CO2"]);
      const [first] = all(mounted, "summary");
      expect(first?.querySelector("h2")?.textContent).to.equal("About you");
      first?.click();
      await until(() => shown().length === 1);
      expect(shown()).to.deep.equal(["CO2"]);
      first?.click();
      await until(() => shown().length === 3);
    });

    it("leads to an answer to be changed and straight back", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      press(mounted, "Change Full name");
      await until(() => title(mounted) === "About you");
      expect(mounted.root.activeElement).to.equal(control(mounted, "Full name"));
      fill(mounted, "Full name", "Bea");
      await go(mounted, "Check your answers");
      expect(rows(mounted)[0]).to.equal("Full name (changed): Bea");
      expect(mounted.root.activeElement).to.equal(button(mounted, "Change Full name"));
      press(mounted, "Change Do you rent?");
      await until(() => title(mounted) === "About you");
      await go(mounted, "Check your answers");
      expect(rows(mounted)[0]).to.equal("Full name: Bea");
      expect(mounted.root.activeElement).to.equal(button(mounted, "Change Do you rent?"));
    });

    it("leads to the option that is chosen", async () => {
      const mounted = await mount(permit(), isolation);
      tick(mounted, "Rent");
      fill(mounted, "Landlord", "Bo");
      await complete(mounted);
      press(mounted, "Change Do you rent?");
      await until(() => title(mounted) === "About you");
      expect(mounted.root.activeElement).to.equal(control(mounted, "Own"));
      tick(mounted, "Rent");
      await go(mounted, "Your lease");
      for (const [part, entered] of [
        ["Day", "1"],
        ["Month", "2"],
        ["Year", "2030"],
      ] as const)
        fill(mounted, part, entered);
      await go(mounted, "Check your answers");
      press(mounted, "Change Do you rent?");
      await until(() => title(mounted) === "About you");
      expect(mounted.root.activeElement).to.equal(control(mounted, "Rent"));
    });

    it("gives every button a name of its own, in lists too", async () => {
      const cars = definitionOf([
        {
          id: "cars",
          title: "Cars",
          fields: [
            {
              type: "list",
              name: "cars",
              label: "Cars",
              item: "Car",
              min: 2,
              fields: [
                { type: "text", name: "plate", label: "Plate" },
                {
                  type: "list",
                  name: "keys",
                  label: "Keys",
                  item: "Key",
                  min: 2,
                  max: 4,
                  fields: [{ type: "text", name: "tag", label: "Tag" }],
                },
              ],
            },
          ],
        },
      ]);
      const mounted = await mount(cars, isolation);
      const names = (): string[] =>
        all(mounted, "button").map((one) =>
          (one.getAttribute("aria-label") ?? one.textContent ?? "").replace(/\s+/g, " ").trim(),
        );
      for (const at of [0, 1])
        all(mounted, `#${CSS.escape(`${mounted.form.definition?.id}-cars-${at}-keys`)}`)[0]?.click();
      expect(names().filter((name) => name.startsWith("Remove Key"))).to.have.length(6);
      expect(new Set(names()).size, names().join("; ")).to.equal(names().length);
      for (const box of all(mounted, "input")) {
        (box as HTMLInputElement).value = "A"; // boxes of text
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }
      await go(mounted, "Check your answers");
      expect(names()).to.include.members(["Change Plate (Car 1)", "Change Tag (Car 2 and Key 3)"]);
      expect(new Set(names()).size, names().join("; ")).to.equal(names().length);
    });

    it("asks what a changed path asks first, then returns", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      press(mounted, "Change Do you rent?");
      await until(() => title(mounted) === "About you");
      tick(mounted, "Rent");
      fill(mounted, "Landlord", "Bo");
      await go(mounted, "Your lease");
      for (const [part, entered] of [
        ["Day", "1"],
        ["Month", "2"],
        ["Year", "2030"],
      ] as const)
        fill(mounted, part, entered);
      await go(mounted, "Check your answers");
      expect(rows(mounted)).to.include("Lease ends: 1 February 2030");
    });

    it("goes back to the answers with Back from a changed page", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      press(mounted, "Change Full name");
      await until(() => title(mounted) === "About you");
      press(mounted, "Back");
      await until(() => title(mounted) === "Check your answers");
    });

    it("says of an address which number is which", async () => {
      const home = { type: "address", name: "home", label: "Where", countries: ["BH"] } as const;
      const mounted = await mount(definitionOf([{ id: "home", title: "Home", fields: [home] }]), isolation);
      mounted.form.answers = {
        home: { country: "BH", building: "12", road: "1482", block: "314", city: "Manama" },
      };
      await go(mounted, "Check your answers");
      expect(all(mounted, ".diwan-summary bdi").map((line) => line.textContent)).to.deep.equal([
        "Building number 12",
        "Road number 1482",
        "Block number 314",
        "Manama",
      ]);
    });

    it("shows what the form worked out", async () => {
      const mounted = await mount(
        permit({
          calculations: { fee: "co2 * 2" },
          summary: [{ calculation: "fee", label: "Fee", currency: "GBP" }],
        }),
        isolation,
      );
      await complete(mounted);
      expect(rows(mounted).at(-1)).to.equal("Fee: £180.00");
    });

    it("sends only after the declaration is agreed to", async () => {
      const mounted = await mount(
        permit({ declaration: { text: "All of it is true.", agree: "I agree" } }),
        isolation,
        (form) => {
          form.submitHandler = accept;
        },
      );
      await complete(mounted);
      press(mounted, "Send application");
      expect(summary(mounted)).to.deep.equal(["Tick the box to confirm the declaration"]);
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "I agree"));
      expect(control(mounted, "I agree").getAttribute("aria-invalid")).to.equal("true");
      tick(mounted, "I agree");
      expect(summary(mounted)).to.deep.equal([]);
      await go(mounted, "Application sent", "Send application");
    });

    it("tells what opens the state of the application where there is a page for it, and no event tells it", async () => {
      const sent = async () => ({ reference: "R-1", secret: "S-2" });
      const without = await mount(permit(), isolation, (form) => {
        form.submitHandler = sent;
      });
      await complete(without);
      await go(without, "Application sent", "Send application");
      expect(text(without)).not.to.include("S-2");
      await clear();
      const mounted = await mount(permit(), isolation, (form) => {
        form.submitHandler = sent;
        form.setAttribute("status", "/progress");
      });
      await complete(mounted);
      await go(mounted, "Application sent", "Send application");
      expect(text(mounted)).to.include("Your progress code S-2");
      expect(all(mounted, "a").map((link) => [link.textContent, link.getAttribute("href")])).to.deep.equal([
        ["Check the progress of your application", "/progress"],
      ]);
      expect(JSON.stringify(mounted.events)).not.to.include("S-2");
    });

    it("confirms with the reference, what happens next, and ways to keep it", async () => {
      const mounted = await mount(
        permit({ confirmation: { title: "We have it", next: "Wait **10 days**." } }),
        isolation,
        (form) => {
          form.submitHandler = accept;
        },
      );
      await complete(mounted);
      await go(mounted, "We have it", "Send application");
      expect(text(mounted)).to.contain("R-1").and.to.contain("Wait 10 days.");
      expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-title")[0]);
      button(mounted, "Print this page");
      expect(mounted.events.at(-1)).to.deep.equal({ type: "diwan-submitted", detail: { reference: "R-1" } });
      history.back();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(title(mounted)).to.equal("We have it");
    });

    it("makes a copy of the answers on the device, as one file without scripts or markers", async () => {
      const mounted = await mount(permit(), isolation, (form) => {
        form.submitHandler = accept;
      });
      await complete(mounted);
      await go(mounted, "Application sent", "Send application");
      const made: Blob[] = [];
      const names: string[] = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => (made.push(blob), create(blob));
      const stopDownload = (event: Event): void => {
        names.push((event.target as HTMLAnchorElement).download); // only links are clicked outside the form
        event.preventDefault();
      };
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        this.addEventListener("click", stopDownload);
        click.call(this);
      };
      try {
        press(mounted, "Download a copy of your answers");
        await until(() => made.length);
      } finally {
        URL.createObjectURL = create;
        HTMLAnchorElement.prototype.click = click;
      }
      const copy = (await made[0]?.text()) ?? "";
      expect(names[0]).to.match(/R-1\.html$/);
      expect(copy)
        .to.contain("Ann Planted")
        .and.to.contain("R-1")
        .and.to.match(/^<!doctype html>/)
        .and.not.match(/<script|<!--/);
      expect(new DOMParser().parseFromString(copy, "text/html").documentElement.lang).to.equal("en");
    });

    it("lets the host page stop a submission and take it over", async () => {
      let sent = 0;
      const mounted = await mount(permit(), isolation, (form) => {
        form.submitHandler = () => ({ reference: `R-${++sent}` });
        form.addEventListener("diwan-submit", (event) => event.preventDefault());
      });
      await complete(mounted);
      press(mounted, "Send application");
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(sent).to.equal(0);
      expect(title(mounted)).to.equal("Check your answers");
    });

    it("puts problems found elsewhere on their fields, and comes back to the answers", async () => {
      let refuse = true;
      const keys: string[] = [];
      const mounted = await mount(permit(), isolation, (form) => {
        form.submitHandler = async ({ key }) => {
          keys.push(key);
          return refuse
            ? {
                problems: [
                  { path: "/co2", code: "max", params: { max: 50 } },
                  { path: "/full_name", code: "pattern" },
                ],
              }
            : { reference: "R-2" };
        };
      });
      await complete(mounted);
      await go(mounted, "About you", "Send application");
      expect(summary(mounted)).to.deep.equal(["Check that “Full name” is written the way the question asks"]);
      expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-errors")[0]);
      refuse = false;
      fill(mounted, "Full name", "Bea");
      await go(mounted, "Your car");
      expect(summary(mounted)).to.deep.equal(["Enter 50 or less for “CO2”"]);
      fill(mounted, "CO2", "40");
      await go(mounted, "Check your answers");
      await go(mounted, "Application sent", "Send application");
      expect(keys).to.have.length(2);
      expect(keys[0]).not.to.equal(keys[1]);
    });

    // Before any other test in Arabic: its words must still be on their way when the code for later stages is here already.
    it("has all its words when the language changed while they were on their way", async () => {
      const mounted = await mount(permit(), isolation);
      fill(mounted, "Full name", "Ann");
      mounted.form.lang = "ar";
      await until(() => title(mounted) === "عنك");
      mounted.form.answers = { full_name: "Ann", tenure: "own", co2: 90 };
      await go(mounted, "سيارتك", "متابعة");
      await go(mounted, "مراجعة الإجابات", "متابعة");
      expect(text(mounted)).not.to.match(/[a-z]+\.[a-z]+/i);
    });

    it("shows the answers in another language without losing the place", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      mounted.form.lang = "ar";
      await until(() => title(mounted) === "مراجعة الإجابات");
      expect(rows(mounted)[1]).to.equal("هل تستأجر؟: ملك");
    });
  });
