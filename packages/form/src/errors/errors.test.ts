import { expect } from "chai";
import {
  all,
  clear,
  control,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  permit,
  press,
  put,
  summary,
  text,
  tick,
  title,
  until,
} from "../element/form.suite.js";

afterEach(clear);

const described = (box: HTMLElement): string =>
  (box.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) =>
      (box.getRootNode() as Document | ShadowRoot)
        .getElementById(id)
        ?.textContent?.replace(/\s+/g, " ")
        .trim(),
    )
    .join("|"); // forms stand in one of the two

for (const isolation of ISOLATIONS)
  describe(`errors of a form (${isolation})`, () => {
    it("lists everything wrong at each failed attempt and moves the focus there", async () => {
      const mounted = await mount(permit(), isolation);
      for (let attempt = 0; attempt < 2; attempt++) {
        press(mounted, "Continue");
        expect(summary(mounted)).to.deep.equal([
          "Enter an answer to “Full name”",
          "Select an answer to “Do you rent?”",
        ]);
        expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-errors")[0]);
        control(mounted, "Full name").focus();
      }
      expect(described(control(mounted, "Full name"))).to.equal("Error: Enter an answer");
      expect(control(mounted, "Full name").getAttribute("aria-invalid")).to.equal("true");
    });

    it("says what is wrong, and leads there, when Continue was pressed before the words of problems had come", async () => {
      const mounted = put((form) => {
        form.definition = permit();
        // In the event's own task, before anything is prefetched.
        form.addEventListener("diwan-ready", () => press(mounted, "Continue"));
      }, isolation);
      await until(() => mounted.root.activeElement === all(mounted, ".diwan-errors")[0], "the summary");
      expect(summary(mounted)).to.have.length(2);
      expect(described(control(mounted, "Full name"))).to.equal("Error: Enter an answer");
      expect(getComputedStyle(all(mounted, ".diwan-error")[0] ?? document.body).fontWeight).to.equal("600");
    });

    it("leads from each entry to its control, by a link that keeps its address", async () => {
      const mounted = await mount(permit(), isolation);
      press(mounted, "Continue");
      const [first, second] = all(mounted, ".diwan-errors a") as HTMLAnchorElement[]; // selected as links
      const { href } = location;
      first?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Full name"));
      expect(first?.hash).to.equal(`#${control(mounted, "Full name").id}`);
      second?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Own"));
      expect(location.href).to.equal(href);
    });

    it("clears an error once it is mended and left, never while typing", async () => {
      const mounted = await mount(permit(), isolation);
      press(mounted, "Continue");
      const box = control(mounted, "Full name");
      box.value = "Ann";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      expect(described(box)).to.equal("Error: Enter an answer");
      box.dispatchEvent(new Event("change", { bubbles: true }));
      expect(described(box)).to.equal("");
      expect(summary(mounted)).to.deep.equal(["Select an answer to “Do you rent?”"]);
    });

    it("shows no new error while a page is being answered", async () => {
      const mounted = await mount(permit(), isolation);
      fill(mounted, "Full name", "Ann");
      fill(mounted, "Full name", "");
      expect(all(mounted, ".diwan-error")).to.have.length(0);
    });

    it("waits for the pointer to be lifted before an error vanishes and moves what is under it", async () => {
      const mounted = await mount(permit(), isolation);
      press(mounted, "Continue");
      const box = control(mounted, "Full name");
      const form = all(mounted, "form")[0] ?? expect.fail();
      box.value = "Ann";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      form.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
      box.dispatchEvent(new Event("change", { bubbles: true }));
      expect(described(box)).to.equal("Error: Enter an answer");
      form.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, composed: true }));
      await until(() => described(box) === "");
    });

    it("leads to the box of a date that is wrong, and marks that box alone", async () => {
      const mounted = await mount(
        definitionOf([{ id: "one", title: "One", fields: [{ type: "date", name: "born", label: "Born" }] }]),
        isolation,
      );
      fill(mounted, "Day", "3");
      fill(mounted, "Year", "1990");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["Enter the month of “Born”"]);
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Month"));
      expect(
        ["Day", "Month", "Year"].map((label) => control(mounted, label).getAttribute("aria-invalid")),
      ).to.deep.equal([null, "true", null]);
    });

    it("leads to the part of a name or address that is wrong", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "One",
            fields: [
              { type: "name", name: "who", label: "Name" },
              { type: "address", name: "home", label: "Home", countries: ["GB"] },
            ],
          },
        ]),
        isolation,
      );
      fill(mounted, "First name", "Ann");
      fill(mounted, "Address line 1", "1 High Street");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([
        "Name: Enter a last name",
        "Home: Enter the town or city",
        "Home: Enter the postcode",
      ]);
      all(mounted, ".diwan-errors a")[2]?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Postcode"));
    });

    it("says what the definition says of a problem, in the citizen's language", async () => {
      const mounted = await mount(permit(), isolation, (form) => {
        form.answers = { full_name: "Ann", tenure: "own" };
      });
      await go(mounted, "Your car");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["Enter the CO2 figure"]);
      mounted.form.lang = "ar";
      await until(() => title(mounted) === "سيارتك");
      expect(summary(mounted)).to.deep.equal(["أدخل رقم الانبعاثات"]);
    });

    it("says whole sentences of the question where the definition says what it is called in one", async () => {
      const yourName = { en: "your full name", ar: "اسمك الكامل" };
      const mounted = await mount(
        definitionOf(
          [
            {
              id: "one",
              title: { en: "One", ar: "واحد" },
              fields: [
                { type: "text", name: "a", label: "Full name", called: yourName, pattern: "[A-Z]+" },
                {
                  type: "radios",
                  name: "b",
                  label: "Where do you live?",
                  called: { en: "where you live", ar: "مكان سكنك" },
                  options: [{ value: "x", label: "Here" }],
                },
                { type: "email", name: "c", label: "Email", called: { en: "your email", ar: "بريدك" } },
                { type: "text", name: "d", label: "Plate" },
              ],
            },
          ],
          { languages: ["en", "ar"] },
        ),
        isolation,
      );
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([
        "Enter your full name",
        "Select where you live",
        "Enter your email",
        "Enter an answer to “Plate”",
      ]);
      expect(described(control(mounted, "Full name"))).to.equal("Error: Enter your full name");
      fill(mounted, "Full name", "Al");
      fill(mounted, "Email", "al");
      press(mounted, "Continue");
      expect(summary(mounted).slice(0, 3)).to.deep.equal([
        "Check that your full name is written the way the question asks",
        "Select where you live",
        "Enter your email with an @ sign, like name@example.com",
      ]);
      mounted.form.lang = "ar";
      await until(() => title(mounted) === "واحد");
      await until(() => summary(mounted)[1] === "يُرجى اختيار مكان سكنك");
    });

    it("says what a rule of a field or of a page says", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "One",
            rules: [{ check: "a != b", message: "A and B must differ" }],
            fields: [
              {
                type: "text",
                name: "a",
                label: "A",
                rules: [{ check: "a != 'no'", message: "A cannot be no" }],
              },
              { type: "text", name: "b", label: "B" },
            ],
          },
        ]),
        isolation,
      );
      fill(mounted, "A", "no");
      fill(mounted, "B", "x");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["A cannot be no"]);
      fill(mounted, "A", "x");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["A and B must differ"]);
      fill(mounted, "B", "y");
      expect(text(mounted)).not.to.contain("must differ");
    });

    it("says amounts with their currency and dates in words", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "one",
            title: "One",
            fields: [
              { type: "money", name: "pay", label: "Pay", currency: "GBP", max: "10.50" },
              { type: "date", name: "day", label: "Day of visit", latest: "2020-03-04" },
            ],
          },
        ]),
        isolation,
      );
      fill(mounted, "Pay", "11");
      fill(mounted, "Day", "5");
      fill(mounted, "Month", "3");
      fill(mounted, "Year", "2020");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([
        "Enter £10.50 or less for “Pay”",
        "Enter 4 March 2020 or an earlier date for “Day of visit”",
      ]);
    });

    it("tells the host page codes and paths, never answers", async () => {
      const mounted = await mount(permit(), isolation);
      tick(mounted, "Own");
      press(mounted, "Continue");
      expect(mounted.events.filter(({ type }) => type === "diwan-invalid")).to.deep.equal([
        { type: "diwan-invalid", detail: { problems: [{ path: "/full_name", code: "required" }] } },
      ]);
    });
  });
