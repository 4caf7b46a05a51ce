/** What is looked up, in a form: by its button, by Continue, and through the form's server. */
import { expect } from "chai";
import type { LookupHandler } from "@diwan/fields";
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
  press,
  summary,
  text,
  tick,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";

const LABEL = "Registration number";
const bakery = { legalName: "Delmon Bakery", owner: "Somebody" };
const definition = () =>
  definitionOf(
    [
      {
        id: "company",
        title: "Your company",
        fields: [
          {
            type: "lookup",
            name: "company",
            label: "Which company?",
            source: "companies",
            entry: LABEL,
            record: [{ name: "legalName", label: "Company name" }],
          },
        ],
      },
      { id: "more", title: "More", fields: [{ type: "text", name: "note", label: "Note", optional: true }] },
    ],
    { languages: ["en"], title: "Permit", privacy: { purpose: "Test", retention: "P1Y", notice: "/p" } },
  );
const status = (mounted: Mounted): string =>
  all(mounted, ".diwan-lookup-status")
    .map((one) => one.textContent)
    .join("");

for (const isolation of ISOLATIONS)
  describe(`a form that looks something up (isolation ${isolation})`, () => {
    const { fetch: realFetch } = window;
    afterEach(async () => {
      window.fetch = realFetch;
      await clear();
    });
    const open = (lookupHandler: LookupHandler): Promise<Mounted> =>
      mount(definition(), isolation, (form) => {
        form.lookupHandler = lookupHandler;
      });

    it("finds by the button, asks whether it is right and goes on with the answer", async () => {
      const asked: unknown[] = [];
      const mounted = await open((question) => {
        asked.push(question);
        return Promise.resolve(bakery);
      });
      fill(mounted, LABEL, "12345-1");
      press(mounted, "Find");
      await until(() => status(mounted) === "One match was found. Check that it is right.");
      expect(asked).to.deep.equal([
        {
          source: "companies",
          form: mounted.form.definition?.id,
          field: "company",
          language: "en",
          value: "12345-1",
        },
      ]);
      expect(text(mounted)).to.contain("Delmon Bakery").and.not.to.contain("Somebody");
      tick(mounted, "Yes");
      await go(mounted, "More");
      const { at, ...answer } = mounted.form.answers["company"] as { at: string };
      expect(at).to.match(/^\d{4}-/);
      expect(answer).to.deep.equal({
        value: "12345-1",
        record: { legalName: "Delmon Bakery" },
        source: "lookup",
      });
      expect(JSON.stringify(mounted.events)).not.to.match(/12345|Delmon/);
    });

    it("looks up on Continue, and leads to what was found in place of an error", async () => {
      const mounted = await open(() => Promise.resolve(bakery));
      fill(mounted, LABEL, "12345-1");
      press(mounted, "Continue");
      await until(() => all(mounted, ".diwan-record").length === 1);
      await until(() => mounted.root.activeElement?.matches(".diwan-record"));
      expect(title(mounted)).to.equal("Your company");
      expect(summary(mounted)).to.deep.equal([]);
      press(mounted, "Continue");
      await until(() => summary(mounted).length === 1);
      expect(summary(mounted)[0]).to.contain("Select whether the details that were found are right");
    });

    it("says on Continue that nothing was found, and takes the details by hand", async () => {
      const mounted = await open(() => Promise.resolve(null));
      fill(mounted, LABEL, "99999");
      press(mounted, "Continue");
      await until(() => summary(mounted).length === 1);
      expect(summary(mounted)[0]).to.contain("Nothing was found.");
      tick(mounted, "I will enter the details myself");
      fill(mounted, "Company name", "Dilmun Tours");
      await go(mounted, "More");
      expect(mounted.form.answers["company"]).to.deep.equal({
        value: "99999",
        record: { legalName: "Dilmun Tours" },
        source: "manual",
      });
    });

    it("looks up again when the button is pressed again, also over details that were entered by hand", async () => {
      let record: typeof bakery | null = null;
      const mounted = await open(() => Promise.resolve(record));
      fill(mounted, LABEL, "12345-1");
      tick(mounted, "I will enter the details myself");
      fill(mounted, "Company name", "Dilmun Tours");
      press(mounted, "Find");
      await until(() => status(mounted).startsWith("Nothing was found."));
      expect(mounted.form.answers["company"]).to.deep.include({ record: { legalName: "Dilmun Tours" } });
      record = bakery;
      press(mounted, "Find");
      await until(() => status(mounted).startsWith("One match"));
      record = null;
      press(mounted, "Find");
      await until(() => status(mounted).startsWith("Nothing was found."));
      expect(all(mounted, ".diwan-record")).to.have.length(0);
    });

    it("asks the server beside the form's action, in a body, and says when it cannot", async () => {
      const asked: { url: string; init: RequestInit | undefined }[] = [];
      let respond = (): Response => new Response("{}", { status: 503 });
      const mounted = await mount(definition(), isolation, (form) => {
        form.action = "https://city.example/api/submissions";
      });
      window.fetch = (url, init) => {
        asked.push({ url: url as string, init }); // the SDK asks by text
        return Promise.resolve(respond());
      };
      fill(mounted, LABEL, "12345-1");
      press(mounted, "Find");
      await until(() => status(mounted).startsWith("It cannot be looked up at the moment."));
      expect(control(mounted, LABEL).value).to.equal("12345-1");
      respond = () => Response.json({ record: { legalName: "Delmon Bakery" }, at: "2026-11-29T09:30:00Z" });
      press(mounted, "Find");
      await until(() => status(mounted).startsWith("One match"));
      const [{ url, init } = { url: "", init: {} }] = asked;
      expect(url).to.equal("https://city.example/api/lookups/companies");
      expect(init?.method).to.equal("POST");
      expect(JSON.parse(init?.body as string)).to.deep.equal({
        form: mounted.form.definition?.id,
        field: "company",
        language: "en",
        value: "12345-1",
      });
    });

    it("tells the page's developer where there is nowhere to ask", async () => {
      const mounted = await mount(definition(), isolation);
      fill(mounted, LABEL, "12345-1");
      press(mounted, "Find");
      await until(() => status(mounted).startsWith("It cannot be looked up at the moment."));
      expect(mounted.events.filter(({ type }) => type === "diwan-error")).to.have.length(1);
      expect(JSON.stringify(mounted.events)).not.to.contain("12345");
    });

    it("asks by a request that follows nowhere and is kept nowhere", async () => {
      let how: RequestInit | undefined;
      const mounted = await mount(definition(), isolation, (form) => {
        form.action = "https://city.example/api/submissions";
      });
      window.fetch = (_url, init) => {
        how = init;
        return Promise.resolve(new Response("{}", { status: 503 }));
      };
      fill(mounted, LABEL, "12345-1");
      press(mounted, "Find");
      await until(() => how);
      expect(how).to.include({ redirect: "manual", cache: "no-store" });
    });

    it("keeps what was found while somebody thinks about it, and drops it with another number", async () => {
      const mounted = await open(() => Promise.resolve(bakery));
      fill(mounted, LABEL, "12345-1");
      press(mounted, "Find");
      await until(() => all(mounted, ".diwan-record").length === 1);
      tick(mounted, "No, I will enter the details myself");
      fill(mounted, "Company name", "Dilmun Tours");
      tick(mounted, "Yes");
      expect(mounted.form.answers["company"]).to.deep.include({ source: "lookup" });
      tick(mounted, "No, I will enter the details myself");
      expect(control(mounted, "Company name").value).to.equal("Dilmun Tours");
      fill(mounted, LABEL, "12345-2");
      await until(() => all(mounted, ".diwan-record").length === 0);
      expect(button(mounted, "Find")).to.exist;
    });
  });
