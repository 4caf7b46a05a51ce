/** A checklist of documents without JavaScript: what is uploaded is kept between posts and with a saved form, refused by the scanner, claimed when the form is sent, and deleted with it. */
import { readFile } from "node:fs/promises";
import type { Definition } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { NoScriptBrowser } from "../../support/no-script-browser.js";
import { PageTestBackend } from "../../support/page-test-backend.js";
import { temporary } from "../../support/temporary.js";
import { sqlStore } from "../db/sql-store.js";
import { sweep } from "../retention/sweep.js";
import { uploadStore, type UploadStore } from "../uploads/uploads.js";

const documents = [
  { id: "passport", label: "Passport", later: false, reason: false, accept: ["pdf"], maxSize: 5000 },
  { id: "lease", label: "Lease", accept: ["pdf"], max: 2 },
] as const;
const papers = { type: "evidence", label: "Papers", documents } as const;
const definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: "Permit",
  privacy: { purpose: "To decide", retention: "P10D", notice: "/privacy" },
  pages: [
    {
      id: "papers",
      title: "Papers",
      fields: [
        { ...papers, name: "papers" },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          layout: "together",
          fields: [{ ...papers, name: "proofs", documents: [documents[1]] }],
        },
      ],
    },
  ],
} as unknown as Definition; // what is read-only here is not there
const DAY = 86_400_000;
const pdf = (name: string, more = ""): File =>
  new File([`%PDF-1.7 ${name}${more}`], name, { type: "application/pdf" });

const SECRET = "violet planted bicycle";

const backend = new PageTestBackend(definition, { drafts: true });
let store: ReturnType<typeof sqlStore>;
let uploads: UploadStore;
beforeEach(() => {
  store = sqlStore(backend.db);
  uploads = uploadStore({
    db: backend.db,
    folder: temporary("page-evidence"),
    reserve: 0,
    now: () => backend.now,
    scan: async (file) => ((await readFile(file, "utf8")).includes("EICAR") ? "infected" : "clean"),
  });
  backend.open({ uploads });
});
/** Goes by on somebody else's clock: what is due is deleted. */
async function wait(days: number): Promise<void> {
  backend.now = new Date(backend.now.getTime() + days * DAY);
  await sweep(backend.db, { now: backend.now, uploads, trustClock: true });
}
const open = () => backend.citizen().open();
const text = ({ html }: NoScriptBrowser): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ");
const files = ({ html }: NoScriptBrowser): readonly string[] =>
  [...html.matchAll(/aria-label="Remove ([^"]*)"/g)].map(([, name = ""]) =>
    name.replace(/[\u2066-\u2069]/g, ""),
  );
const received = async () => {
  const all = await store.list();
  return (await store.get(all.at(-1)?.reference ?? "")) ?? expect.fail("nothing was sent");
};

describe("a checklist of documents, without JavaScript", () => {
  it("has a control for files and the choices of each document, and sends what was done about each", async () => {
    const citizen = await open();
    expect(citizen.html).toMatch(/<form[^>]* enctype="multipart\/form-data"/);
    expect(citizen.names).toEqual(
      expect.arrayContaining(["papers.passport", "papers.lease.how", "papers.lease", "papers.lease.reason"]),
    );
    await citizen.sendFiles(
      { "papers.passport": [pdf("passport.pdf")], "papers.lease": [] },
      { "papers.lease.how": "later", "papers.lease.reason": "" },
    );
    expect(citizen.title).toBe("Check your answers – Permit");
    expect(text(citizen)).toMatch(/Passport: passport\.pdf\s*Lease: I will send it later/);
    await citizen.send();
    expect(citizen.title).toBe("Application sent – Permit");
    const receipt = await received();
    expect(receipt.submission.answers["papers"]).toMatchObject([
      { document: "passport", files: [{ name: "passport.pdf" }] },
      { document: "lease", later: true },
    ]);
    expect(receipt.files).toMatchObject([{ path: "/papers/0/files/0" }]);
    const [{ id } = { id: "" }] = receipt.files ?? [];
    expect((await uploads.rows.get([id]))[0]?.reference).toBe(receipt.reference);
    // Deleted with the submission, when its time is over.
    await wait(11);
    expect(await uploads.rows.get([id])).toEqual([]);
  });

  it("keeps files between posts, and takes one away by its button", async () => {
    const citizen = await open();
    await citizen.sendFiles(
      { "papers.passport": [pdf("passport.pdf")], "papers.lease": [pdf("first.pdf"), pdf("second.pdf")] },
      { "papers.lease.how": "upload" },
      "language:ar",
    );
    await citizen.sendFiles(
      { "papers.passport": [], "papers.lease": [] },
      { "papers.lease.how": "upload" },
      "language:en",
    );
    expect(files(citizen)).toEqual(["passport.pdf", "first.pdf", "second.pdf"]);
    await citizen.sendFiles(
      { "papers.passport": [], "papers.lease": [] },
      { "papers.lease.how": "upload" },
      "remove:papers.lease:0",
    );
    expect([citizen.title, files(citizen)]).toEqual(["Papers – Permit", ["passport.pdf", "second.pdf"]]);
    await citizen.sendFiles(
      { "papers.passport": [], "papers.lease": [] },
      { "papers.lease.how": "upload" },
      "remove:papers.lease:0",
    );
    expect(files(citizen)).toEqual(["passport.pdf"]);
    await citizen.sendFiles({ "papers.passport": [], "papers.lease": [] }, { "papers.lease.how": "upload" });
    expect([citizen.summary, text(citizen)]).toEqual([
      ["#permit-papers-lease"],
      expect.stringContaining("Choose a file for “Lease”"),
    ]);
    await citizen.sendFiles(
      { "papers.passport": [], "papers.lease": [] },
      { "papers.lease.how": "reason", "papers.lease.reason": "" },
    );
    expect([citizen.summary, text(citizen)]).toEqual([
      ["#permit-papers-lease-reason"],
      expect.stringContaining("Enter why you do not have “Lease”"),
    ]);
    await citizen.sendFiles(
      { "papers.passport": [], "papers.lease": [] },
      { "papers.lease.how": "reason", "papers.lease.reason": "I live with my parents" },
    );
    expect(text(citizen)).toContain("Lease: I do not have it, because: I live with my parents");
  });

  it("keeps files with a form that was saved, and sends them when it is come back to", async () => {
    const first = await open();
    await first.sendFiles(
      { "papers.passport": [pdf("passport.pdf")], "papers.lease": [] },
      { "papers.lease.how": "later" },
      "save",
    );
    await first.send({ "permit-secret": SECRET });
    const code =
      /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text(first))?.[0] ?? expect.fail("no code is shown");
    // Past the life of a file nobody claimed, and of the visit.
    await wait(5);
    const back = await (await open()).send({}, "return");
    await back.send({ "permit-code": code, "permit-secret": SECRET });
    expect(files(back)).toEqual(["passport.pdf"]);
    await back.sendFiles({ "papers.passport": [], "papers.lease": [] }, { "papers.lease.how": "later" });
    await back.send();
    const [{ id } = { id: "" }] = (await received()).files ?? [];
    expect(await new Response(await uploads.open(id)).text()).toBe("%PDF-1.7 passport.pdf");
  });

  it("takes a file that was sent for an upload, whatever the choice beside it says", async () => {
    const citizen = await open();
    await citizen.sendFiles(
      { "papers.passport": [pdf("passport.pdf")], "papers.lease": [pdf("lease.pdf")] },
      { "papers.lease.how": "later" },
    );
    expect(text(citizen)).toContain("Lease: lease.pdf");
  });

  it("says what is wrong with each document and each file, and leads there", async () => {
    const citizen = await open();
    await citizen.sendFiles(
      {
        "papers.passport": [pdf("large.pdf", "x".repeat(5000))],
        "papers.lease": [new File(["<script>"], "page.pdf"), pdf("bad.pdf", "EICAR")],
      },
      { "papers.lease.how": "upload" },
    );
    expect(citizen.summary).toEqual([
      "#permit-papers-passport-0",
      "#permit-papers-lease-0",
      "#permit-papers-lease-1",
    ]);
    expect(text(citizen)).toContain("large.pdf is too large. Choose a file of 5 kB or less.");
    expect(text(citizen)).toContain("page.pdf is not a kind of file we accept. Choose one of these: PDF.");
    expect(text(citizen)).toContain("bad.pdf may contain a virus and was not kept.");
    for (const href of citizen.summary) expect(citizen.html).toContain(`id="${href.slice(1)}"`);
    expect(
      await backend.db.selectFrom("upload").select("id").where("reference", "is", null).execute(),
    ).toEqual([]);
  });

  it("asks in the items of a list, and refuses a reference that somebody made up at its document", async () => {
    const citizen = await open();
    await citizen.sendFiles(
      { "papers.passport": [pdf("passport.pdf")], "papers.lease": [] },
      { "papers.lease.how": "later" },
      "add:cars",
    );
    await citizen.sendFiles(
      { "papers.passport": [], "papers.lease": [], "cars.0.proofs.lease": [pdf("proof.pdf")] },
      { "papers.lease.how": "later", "cars.0.proofs.lease.how": "upload" },
    );
    expect(text(citizen)).toContain("Lease: proof.pdf");
    await citizen.send();
    const receipt = await received();
    expect(receipt.files?.map(({ path }) => path)).toEqual(["/papers/0/files/0", "/cars/0/proofs/0/files/0"]);

    const other = await open();
    await other.sendFiles(
      { "papers.passport": [], "papers.lease": [] },
      {
        "papers.lease.how": "later",
        "papers.passport": JSON.stringify({
          id: "0".repeat(32),
          name: "made-up.pdf",
          size: 10,
          type: "application/pdf",
        }),
      },
    );
    await other.send();
    expect([other.title, other.summary]).toEqual(["Error: Papers – Permit", ["#permit-papers-passport-0"]]);
    expect(text(other)).toContain("We do not have made-up.pdf any more.");
  });
});
