import { expect } from "chai";
import type { Definition, Submission } from "@diwan/core";
import { movedAnswers } from "../../../../docs/examples/forms/moved-answers.mjs";
import licence from "../../../../docs/examples/forms/business-licence-renewal.form.json";
import licenceAnswers from "../../../../docs/examples/forms/business-licence-renewal.answers.json";
import permit from "../../../../docs/examples/forms/resident-parking-permit.form.json";
import permitAnswers from "../../../../docs/examples/forms/resident-parking-permit.answers.json";
import { checkDefinition, walkForm } from "../index.js";
import { continueForm, fillPage, openForm, problemsOf, rootOf, type ContinueOutcome } from "./index.js";

const small = checkDefinition({
  diwan: 1,
  id: "small-in-browser",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Small", ar: "صغير" },
  privacy: { purpose: { en: "To try", ar: "للتجربة" }, retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "home",
      title: { en: "Home", ar: "المنزل" },
      fields: [
        {
          type: "radios",
          name: "tenure",
          label: { en: "Do you own or rent?", ar: "ملك أم إيجار؟" },
          options: [
            { value: "own", label: { en: "Own", ar: "ملك" } },
            {
              value: "rent",
              label: { en: "Rent", ar: "إيجار" },
              fields: [{ type: "text", name: "landlord", label: { en: "Landlord", ar: "المالك" } }],
            },
          ],
        },
        { type: "date", name: "moved", label: { en: "When did you move in?", ar: "متى انتقلت؟" } },
      ],
    },
    {
      id: "cars",
      title: { en: "Cars", ar: "السيارات" },
      fields: [
        {
          type: "list",
          name: "cars",
          label: { en: "Cars", ar: "السيارات" },
          item: { en: "Car", ar: "سيارة" },
          max: 2,
          fields: [{ type: "text", name: "plate", label: { en: "Plate", ar: "اللوحة" } }],
        },
      ],
    },
  ],
});

const papers = checkDefinition({
  diwan: 1,
  id: "papers-in-browser",
  version: "1",
  languages: ["en"],
  title: "Papers",
  privacy: { purpose: "To try", retention: "P1D", notice: "/privacy" },
  pages: [
    {
      id: "papers",
      title: "Papers",
      fields: [
        { type: "file", name: "lease", label: "Lease", accept: ["pdf"] },
        { type: "file", name: "photos", label: "Photos", accept: ["png"], max: 3, optional: true },
      ],
    },
  ],
});

const failure = async (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => "nothing went wrong",
    (error: unknown) => String(error),
  );

afterEach(() => document.body.replaceChildren());

describe("a form under test", () => {
  for (const isolation of [undefined, "none"] as const)
    it(`is opened, filled in, refused, mended and sent (${isolation ?? "shadow"})`, async () => {
      let sent: Submission | undefined;
      const form = await openForm(small, {
        language: "ar",
        ...(isolation && { isolation }),
        submitHandler: (submission) => {
          sent = submission;
          return { reference: "R-1" };
        },
      });
      expect(rootOf(form).textContent).to.contain("المنزل");
      await fillPage(form, { tenure: "rent", landlord: "Ann" });
      expect(await continueForm(form)).to.equal("invalid");
      expect(problemsOf(form).map(({ path, codes }) => ({ path, codes }))).to.deep.equal([
        { path: "/moved", codes: ["required"] },
      ]);
      expect(problemsOf(form)[0]?.message).to.contain("متى انتقلت؟");
      await fillPage(form, { moved: "2024-09-01" });
      expect(problemsOf(form)).to.deep.equal([]);
      expect(await continueForm(form)).to.equal("page");
      await fillPage(form, { cars: [{ plate: "A 1" }, { plate: "A 2" }] });
      await fillPage(form, { cars: [{ plate: "A 3" }] });
      expect(await continueForm(form)).to.equal("check");
      expect(await continueForm(form)).to.equal("sent");
      expect(sent?.answers).to.deep.equal({
        tenure: "rent",
        landlord: "Ann",
        moved: "2024-09-01",
        cars: [{ plate: "A 3" }],
      });
    });

  it("starts from answers, and refuses what it cannot enter", async () => {
    const form = await openForm(small, { answers: { tenure: "own", moved: "2024-09-01" } });
    expect(form.answers).to.include({ tenure: "own", moved: "2024-09-01" });
    expect(await failure(fillPage(form, { tenor: "own" }))).to.contain(`no field "tenor"`);
    expect(await failure(fillPage(form, { tenure: "squat" }))).to.contain(
      `no option "squat"; it has own, rent`,
    );
    expect(await failure(continueForm(form, { agree: true }))).to.contain("no declaration");
    expect(await continueForm(form)).to.equal("page");
    expect(await failure(fillPage(form, { cars: [{}, {}, {}] }))).to.contain("2 items");
  });

  for (const isolation of [undefined, "none"] as const)
    it(`is given files, keeps those it has, and leaves out those that are not wanted any more (${isolation ?? "shadow"})`, async () => {
      const taken: string[] = [];
      let sent: Submission | undefined;
      const form = await openForm(papers, {
        ...(isolation && { isolation }),
        submitHandler: (submission) => {
          sent = submission;
          return { reference: "R-1" };
        },
        uploadHandler: async (file) => {
          taken.push(`${file.name} ${await file.text()}`);
          return { id: `id-${taken.length}` };
        },
      });
      const lease = new File(["%PDF-1.7"], "lease.pdf", { type: "application/pdf" });
      await fillPage(form, {
        lease,
        photos: [
          { name: "a.png", type: "image/png", bytes: new Uint8Array([80, 78, 71]) },
          { name: "b.png", bytes: "PNG!" },
        ],
      });
      await fillPage(form, {
        lease,
        photos: [
          { name: "c.png", bytes: "PNG" },
          { name: "b.png", bytes: "PNG!" },
        ],
      });
      // One takes the place of the other.
      await fillPage(form, {
        lease: new File(["%PDF-1.7 longer"], "lease.pdf", { type: "application/pdf" }),
      });
      expect(await continueForm(form)).to.equal("check");
      expect(await continueForm(form)).to.equal("sent");
      expect([...taken].sort()).to.deep.equal([
        "a.png PNG",
        "b.png PNG!",
        "c.png PNG",
        "lease.pdf %PDF-1.7",
        "lease.pdf %PDF-1.7 longer",
      ]);
      const references = sent?.answers as {
        readonly [name: string]: readonly { id: string; name: string; size: number; type: string }[];
      };
      expect(references["photos"]?.map(({ name, size }) => [name, size])).to.deep.equal([
        ["b.png", 4],
        ["c.png", 3],
      ]);
      expect(references["lease"]).to.deep.equal([
        {
          id: `id-${taken.indexOf("lease.pdf %PDF-1.7 longer") + 1}`,
          name: "lease.pdf",
          size: 15,
          type: "application/pdf",
        },
      ]);
    });

  it("says what is wrong with a file as a citizen reads it, and refuses what is none", async () => {
    const form = await openForm(papers);
    await fillPage(form, {
      lease: { name: "lease.exe", type: "application/x-msdownload", bytes: "MZ" },
      photos: { name: "a.png", bytes: "" },
    });
    expect(await continueForm(form)).to.equal("invalid");
    expect(problemsOf(form).map(({ path, codes }) => ({ path, codes }))).to.deep.equal([
      { path: "/lease", codes: ["fileType"] },
      { path: "/photos", codes: ["fileEmpty"] },
    ]);
    expect(problemsOf(form)[0]?.message).to.contain("lease.exe");
    // Mended: what could not be taken goes.
    await fillPage(form, { lease: { name: "lease.pdf", bytes: "%PDF-1.7" }, photos: [] });
    expect(await continueForm(form)).to.equal("check");
    const other = await openForm(papers);
    expect(await failure(fillPage(other, { lease: "lease.pdf" }))).to.contain("/lease asks for files");
    expect(
      await failure(
        fillPage(other, {
          lease: [
            { name: "a.pdf", bytes: "a" },
            { name: "b.pdf", bytes: "b" },
          ],
        }),
      ),
    ).to.contain("/lease takes one file");
  });

  it("says what is wrong with a definition instead of opening it", async () => {
    const broken = {
      ...small,
      pages: [{ id: "one", title: "One", fields: [{ type: "radio", name: "a", label: "A" }] }],
    } as unknown as Definition;
    expect(await failure(openForm(broken))).to.contain("did you mean 'radios'");
    expect(await failure(openForm("/no-such.form.json"))).to.contain("no-such.form.json");
    expect(document.querySelectorAll("diwan-form")).to.have.length(0);
  });

  for (const { sets, form: json } of [
    { sets: permitAnswers, form: permit },
    { sets: licenceAnswers, form: licence },
  ]) {
    it(`fills in ${json.id} page by page and sends just what walkForm says`, async () => {
      const definition = checkDefinition(json);
      const set =
        movedAnswers(sets, new Date()).find(({ language }) => language === "ar") ?? expect.fail("no answers");
      // What the permit asks for as well: a reference is made of it on the way.
      const file =
        json === permit ? new File(["%PDF-1.7"], "lease.pdf", { type: "application/pdf" }) : undefined;
      let sent: Submission | undefined;
      const form = await openForm(definition, {
        language: set.language,
        submitHandler: (submission) => {
          sent = submission;
          return { reference: "R-1" };
        },
        uploadHandler: () => Promise.resolve({ id: "f1" }),
      });
      let outcome: ContinueOutcome = "page";
      for (let n = 0; n < 20 && outcome === "page"; n++) {
        await fillPage(form, { ...set.answers, ...(file && { proof_of_address: file }) });
        outcome = await continueForm(form);
      }
      expect(outcome, JSON.stringify(problemsOf(form))).to.equal("check");
      expect(await continueForm(form, { agree: !!definition.declaration?.agree })).to.equal("sent");
      const walked = await walkForm(
        definition,
        {
          ...set.answers,
          ...(file && {
            proof_of_address: [{ id: "f1", name: file.name, size: file.size, type: file.type }],
          }),
        },
        { language: set.language },
      );
      expect(sent?.answers).to.deep.equal(walked.submission?.answers);
      expect("proof_of_address" in (sent?.answers ?? {})).to.equal(!!file);
      expect(sent?.calculations).to.deep.equal(walked.submission?.calculations);
    }).timeout(180_000);
  }
});
