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
} from "../element/form.suite.js";

afterEach(clear);

for (const isolation of ISOLATIONS)
  describe(`pages of a form (${isolation})`, () => {
    it("shows one page at a time under its heading, with the step and the form's name", async () => {
      const mounted = await mount(permit(), isolation);
      expect(title(mounted)).to.equal("About you");
      expect(all(mounted, "h1")).to.have.length(1);
      expect(text(mounted)).to.contain("Parking permit").and.to.contain("Step 1").and.not.contain("Your car");
      expect(all(mounted, "form")[0]).to.have.property("noValidate", true);
    });

    it("gives the number of steps once no answer can change it any more", async () => {
      const mounted = await mount(permit(), isolation);
      const step = (): string | null | undefined => all(mounted, ".diwan-step>:last-child")[0]?.textContent;
      expect(step()).to.equal("Step 1");
      tick(mounted, "Rent");
      expect(step()).to.equal("Step 1");
      fill(mounted, "Full name", "Ann");
      tick(mounted, "Own");
      await go(mounted, "Your car");
      expect(step()).to.equal("Step 2 of 2");
    });

    it("gives none while a page may come that asks nothing yet", async () => {
      const page = (id: string, showWhen?: string) => ({
        id,
        title: id,
        fields: [{ type: "text", name: id, label: id, ...(showWhen !== undefined && { showWhen }) }],
      });
      const mounted = await mount(
        definitionOf([page("one"), page("two", "one == 'more'"), page("three")]),
        isolation,
      );
      const step = (): string | null | undefined => all(mounted, ".diwan-step>:last-child")[0]?.textContent;
      expect(step()).to.equal("Step 1");
      fill(mounted, "one", "less");
      await go(mounted, "three");
      expect(step()).to.equal("Step 2 of 2");
    });

    it("leaves the focus alone at first, then moves it to each new heading", async () => {
      const mounted = await mount(permit(), isolation);
      expect(document.activeElement).to.equal(document.body);
      fill(mounted, "Full name", "Ann");
      tick(mounted, "Own");
      await go(mounted, "Your car");
      expect(mounted.root.activeElement).to.equal(all(mounted, ".diwan-title")[0]);
    });

    it("submits a page with Enter, which is the browser's own submit", async () => {
      const mounted = await mount(permit(), isolation);
      fill(mounted, "Full name", "Ann");
      tick(mounted, "Own");
      (all(mounted, "form")[0] as HTMLFormElement).requestSubmit();
      await until(() => title(mounted) === "Your car");
    });

    it("goes back with its own link and with the browser's button, and keeps the host's URL and state", async () => {
      history.replaceState({ host: "mine" }, "");
      const { href } = location;
      const mounted = await mount(permit(), isolation);
      await (async () => {
        fill(mounted, "Full name", "Ann");
        tick(mounted, "Rent");
        fill(mounted, "Landlord", "Bo");
        await go(mounted, "Your lease");
      })();
      expect(history.state.host).to.equal("mine");
      expect(location.href).to.equal(href);
      press(mounted, "Back");
      await until(() => title(mounted) === "About you");
      expect(control(mounted, "Full name").value).to.equal("Ann");
      history.forward();
      await until(() => title(mounted) === "Your lease");
      history.back();
      await until(() => title(mounted) === "About you");
      expect(history.state.host).to.equal("mine");
    });

    it("goes back with its own link to the page before where the browser refused an entry for this one", async () => {
      const page = (id: string, name: string) => ({
        id,
        title: { en: name, ar: name },
        fields: [{ type: "text", name: id, label: { en: name, ar: name }, optional: true } as const],
      });
      const mounted = await mount(
        definitionOf([page("one", "First"), page("two", "Second"), page("three", "Third")]),
        isolation,
      );
      await go(mounted, "Second");
      const { pushState } = history;
      // As WebKit does after a hundred entries in half a minute.
      history.pushState = () => {
        throw new DOMException("too many", "SecurityError");
      };
      try {
        await go(mounted, "Third");
      } finally {
        history.pushState = pushState;
      }
      press(mounted, "Back");
      await until(() => title(mounted) !== "Third");
      expect(title(mounted)).to.equal("Second");
    });

    it("brings off-path answers back with their path", async () => {
      const mounted = await mount(permit(), isolation);
      tick(mounted, "Rent");
      fill(mounted, "Landlord", "Bo");
      tick(mounted, "Own");
      expect(all(mounted, "label").map((label) => label.textContent)).not.to.include("Landlord");
      tick(mounted, "Rent");
      expect(control(mounted, "Landlord").value).to.equal("Bo");
    });

    it("renders one field at a key press, and no other", async () => {
      const mounted = await mount(permit(), isolation);
      const touched = new Set<string>();
      const observer = new MutationObserver((records) =>
        records.forEach(({ target }) => {
          touched.add(
            (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>("[data-path]")
              ?.dataset["path"] ?? "outside",
          );
        }),
      );
      observer.observe(all(mounted, "form")[0] ?? document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const box = control(mounted, "Full name");
      box.value = "A";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      observer.disconnect();
      expect([...touched].filter((path) => path !== "/full_name")).to.deep.equal([]);
    });

    it("builds a page away from the document and attaches it once", async () => {
      const mounted = await mount(permit(), isolation);
      const form = all(mounted, "form")[0] ?? expect.fail();
      const added: number[] = [];
      const observer = new MutationObserver((records) =>
        added.push(...records.map((record) => record.addedNodes.length)),
      );
      observer.observe(form, { childList: true });
      fill(mounted, "Full name", "Ann");
      tick(mounted, "Own");
      await go(mounted, "Your car");
      expect(added).to.deep.equal([1]);
      observer.disconnect();
    });

    it("follows the session when the host page moves it", async () => {
      const mounted = await mount(permit(), isolation);
      mounted.form.session?.goTo("car");
      await until(() => title(mounted) === "Your car");
      expect(mounted.events.at(-1)).to.deep.equal({ type: "diwan-page", detail: { page: "car" } });
    });

    it("writes the document's title only when asked to", async () => {
      const before = document.title;
      await mount(permit(), isolation);
      expect(document.title).to.equal(before);
      await clear();
      const mounted = await mount(permit(), isolation, (form) => form.setAttribute("page-title", ""));
      expect(document.title).to.equal("About you – Parking permit");
      press(mounted, "Continue");
      expect(document.title).to.equal("Error: About you – Parking permit");
      document.title = before;
    });

    it("takes its heading level from the host page", async () => {
      const mounted = await mount(permit(), isolation, (form) => form.setAttribute("heading-level", "3"));
      expect(all(mounted, ".diwan-title")[0]?.localName).to.equal("h3");
      press(mounted, "Continue");
      expect(all(mounted, ".diwan-errors h3")).to.have.length(1);
    });

    it("completes a journey on a page whose words the browser has translated", async () => {
      const mounted = await mount(permit(), isolation);
      const translate = (): void => {
        const root = all(mounted, ".diwan")[0] ?? expect.fail();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode())
          if (walker.currentNode.textContent?.trim()) nodes.push(walker.currentNode as Text); // only text is walked
        for (const node of nodes) {
          const outer = document.createElement("font");
          const inner = document.createElement("font");
          inner.textContent = node.data;
          outer.append(inner);
          node.replaceWith(outer);
        }
      };
      translate();
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal([
        "Enter an answer to “Full name”",
        "Select an answer to “Do you rent?”",
      ]);
      translate();
      tick(mounted, "Rent");
      expect(summary(mounted)).to.deep.equal(["Enter an answer to “Full name”"]);
      tick(mounted, "Own");
      fill(mounted, "Full name", "Ann");
      expect(summary(mounted)).to.deep.equal([]);
      await go(mounted, "Your car");
      translate();
      fill(mounted, "CO2", "many");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["Enter “CO2” using digits only"]);
      translate();
      fill(mounted, "CO2", "1.5");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["Enter a whole number for “CO2”"]);
      expect(text(mounted)).not.to.contain("digits only");
      fill(mounted, "CO2", "90");
      await go(mounted, "Check your answers");
    });

    it("shows the form's own words: intro, privacy, contact, and content with its condition", async () => {
      const mounted = await mount(
        definitionOf(
          [
            {
              id: "one",
              title: "One",
              intro: "Read *this*.",
              fields: [
                { type: "yes-no", name: "pet", label: "Pet?" },
                { type: "content", text: "Pets stay outside", variant: "inset", showWhen: "pet == true" },
              ],
            },
          ],
          { intro: "You need:\n\n- a [map](/map)\n- time", contact: "Ask [us](mailto:a@b.example)" },
        ),
        isolation,
      );
      expect(all(mounted, "em").map((em) => em.textContent)).to.deep.equal(["this"]);
      expect(all(mounted, "a").map((a) => a.getAttribute("href"))).to.include.members([
        "/map",
        "/privacy",
        "mailto:a@b.example",
      ]);
      expect(text(mounted)).not.to.contain("outside");
      tick(mounted, "Yes");
      expect(text(mounted)).to.contain("Pets stay outside");
    });

    it("keeps answers, place and focus when the language changes", async () => {
      const mounted = await mount(permit(), isolation);
      fill(mounted, "Full name", "Ann");
      control(mounted, "Full name").focus();
      mounted.form.lang = "ar";
      await until(() => title(mounted) === "عنك");
      expect(all(mounted, ".diwan")[0]).to.include({ dir: "rtl", lang: "ar" });
      expect(control(mounted, "الاسم").value).to.equal("Ann");
      expect(mounted.root.activeElement).to.equal(control(mounted, "الاسم"));
      press(mounted, "متابعة");
      expect(summary(mounted)).to.have.length(1);
      mounted.form.lang = "en";
      await until(() => title(mounted) === "About you");
      expect(summary(mounted)).to.deep.equal(["Select an answer to “Do you rent?”"]);
      expect(mounted.form.answers).to.deep.equal({ full_name: "Ann" });
    });

    it("is in the definition's language where the SDK has no words of it: its own are marked as English", async () => {
      const dhivehi = definitionOf(
        [
          {
            id: "one",
            title: { dv: "آپ کے بارے میں" },
            fields: [{ type: "text", name: "a", label: { dv: "نام" } }],
          },
        ],
        { languages: ["dv"], title: { dv: "اجازت نامہ" } },
      );
      const mounted = await mount(dhivehi, isolation, (form) => {
        form.lang = "dv-MV";
      });
      expect(all(mounted, ".diwan")[0]).to.include({ lang: "dv", dir: "rtl" });
      expect(title(mounted)).to.equal("آپ کے بارے میں");
      expect(button(mounted, "Continue").lang).to.equal("en");
      press(mounted, "Continue");
      expect(summary(mounted)).to.have.length(1);
      fill(mounted, "نام", "a");
      await go(mounted, "Check your answers");
      expect(button(mounted, "Back").lang).to.equal("en");
      mounted.form.lang = "en";
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(all(mounted, ".diwan")[0]).to.include({ lang: "dv", dir: "rtl" });
    });

    it("marks its words inside questions as English too, and leaves the definition's as they are", async () => {
      const dhivehi = definitionOf(
        [
          {
            id: "one",
            title: { dv: "ایک" },
            fields: [
              { type: "date", name: "a", label: { dv: "تاریخ" }, optional: true },
              { type: "yes-no", name: "b", label: { dv: "ہاں؟" } },
              {
                type: "select",
                name: "c",
                label: { dv: "چنیں" },
                options: [{ value: "x", label: { dv: "ایکس" } }],
              },
              { type: "textarea", name: "d", label: { dv: "متن" }, maxLength: 9 },
              { type: "text", name: "e", label: { dv: "نام" }, messages: { required: { dv: "نام لکھیں" } } },
              { type: "name", name: "f", label: { dv: "پورا نام" } },
            ],
          },
        ],
        { languages: ["dv"], title: { dv: "اجازت" } },
      );
      const mounted = await mount(dhivehi, isolation, (form) => {
        form.lang = "dv";
      });
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      const english: string[] = [];
      const wrong: string[] = [];
      for (const element of all(mounted, ".diwan-slot *"))
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || !/\p{L}/u.test(node.textContent ?? "")) continue;
          const words = node.textContent?.trim() ?? "";
          const isEnglish = /[a-z]/i.test(words);
          if (isEnglish) english.push(words);
          const language = element.closest("[lang]")?.getAttribute("lang");
          if (language !== (isEnglish ? "en" : "dv")) wrong.push(`${language}: ${words}`);
        }
      expect(wrong).to.deep.equal([]);
      expect(english).to.include.members(["optional", "Day", "Yes", "Select an answer", "Error:"]);
    });

    it("marks none of its words where it has the language", async () => {
      const mounted = await mount(permit(), isolation, (form) => {
        form.lang = "ar-BH";
      });
      expect(all(mounted, ".diwan")[0]).to.include({ lang: "ar-BH", dir: "rtl" });
      expect(all(mounted, ".diwan [lang]")).to.deep.equal([]);
    });

    it("says where it is without saying what was answered", async () => {
      const mounted = await mount(permit(), isolation);
      await complete(mounted);
      press(mounted, "Back");
      await until(() => title(mounted) === "Your car");
      button(mounted, "Continue");
      expect(JSON.stringify([mounted.events, history.state]))
        .not.to.contain("Planted")
        .and.not.to.contain("own");
      expect(mounted.events.map(({ type }) => type)).to.include.members([
        "diwan-ready",
        "diwan-page",
        "diwan-change",
      ]);
    });
  });
