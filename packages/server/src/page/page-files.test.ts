import type { Definition } from "@diwan/core";
import { loadLocale } from "@diwan/i18n";
import { beforeEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { temporary } from "../../support/temporary.js";
import { createFormHandler, type FormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { memoryVisits } from "../session/visit-store.js";
import type { SubmissionStore } from "../store.js";
import { memoryRows } from "../uploads/rows.js";
import { uploadStore, type UploadStore } from "../uploads/uploads.js";
import { createPageHandler } from "./page-handler.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "you",
      title: { en: "About you", ar: "عنك" },
      fields: [{ type: "text", name: "nick", label: "Name" }],
    },
    {
      id: "papers",
      title: { en: "Papers", ar: "المستندات" },
      fields: [
        {
          type: "file",
          name: "lease",
          label: { en: "Your lease", ar: "عقدك" },
          accept: ["pdf"],
          maxSize: 5000,
          max: 2,
        },
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          fields: [{ type: "file", name: "proof", label: "Proof", accept: ["pdf"] }],
        },
      ],
    },
  ],
};
const pdf = (name = "lease.pdf", size = 1000): File =>
  new File([`%PDF-1.7${" ".repeat(size)}`.slice(0, size)], name, { type: "application/pdf" });

let store: SubmissionStore;
let uploads: UploadStore;
let handler: FormHandler;
beforeEach(() => {
  store = memoryStore();
  uploads = uploadStore({ rows: memoryRows(), folder: temporary("page-files"), reserve: 0 });
  handler = createPageHandler({
    definitions: [definition],
    receive: createFormHandler({ definitions: [definition], store, uploads }),
    visits: memoryVisits(),
    uploads,
    secrets: ["first secret, long enough for anybody"],
  });
});
const atPapers = async () =>
  (
    await new NoScriptBrowser((request) => handler(request), "http://localhost/forms/permit?lang=en").open()
  ).send({ nick: "Aisha" });
const text = ({ html }: NoScriptBrowser): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ");
const files = ({ html }: NoScriptBrowser): readonly string[] =>
  [...html.matchAll(/aria-label="Remove ([^"]*)"/g)].map(([, name = ""]) =>
    name.replace(/[\u2066-\u2069]/g, ""),
  );

describe("a page with files, without JavaScript", () => {
  it("takes them as they are posted, shows them, and sends their references", async () => {
    const citizen = await atPapers();
    expect(citizen.html).toMatch(/<form[^>]* enctype="multipart\/form-data"/);
    await citizen.sendFiles({ lease: [pdf(), pdf("second.pdf")] });
    expect(citizen.title).toBe("Check your answers – Permit");
    expect(text(citizen)).toContain("lease.pdf");
    await citizen.send({}, "back");
    expect(files(citizen)).toEqual(["lease.pdf", "second.pdf"]);
    await citizen.sendFiles({ lease: [] });
    await citizen.send();
    const [receipt] = await Promise.all((await store.list()).map(({ reference }) => store.get(reference)));
    expect(receipt?.submission.answers["lease"]).toMatchObject([
      { name: "lease.pdf", size: 1000, type: "application/pdf" },
      { name: "second.pdf" },
    ]);
    expect(
      (await uploads.rows.get((receipt?.files ?? []).map(({ id }) => id))).map(({ reference }) => reference),
    ).toEqual([receipt?.reference, receipt?.reference]);
  });

  it("takes one away by a button, and keeps what else was chosen with it", async () => {
    const citizen = await atPapers();
    await citizen.sendFiles({ lease: [pdf("first.pdf")] }, {}, "back");
    expect(citizen.title).toBe("About you – Permit");
    await citizen.send({ nick: "Aisha" });
    expect(files(citizen)).toEqual(["first.pdf"]);
    await citizen.sendFiles({ lease: [pdf("second.pdf")] }, {}, "remove:lease:0");
    expect([citizen.title, files(citizen)]).toEqual(["Papers – Permit", ["second.pdf"]]);
  });

  it("says what is wrong with each, at the field, until it is taken away", async () => {
    const citizen = await atPapers();
    await citizen.sendFiles({ lease: [pdf("large.pdf", 5001), new File(["<script>"], "page.pdf")] });
    expect([citizen.title, citizen.summary]).toEqual([
      "Error: Papers – Permit",
      ["#permit-lease", "#permit-lease"],
    ]);
    expect(text(citizen)).toContain("large.pdf is too large. Choose a file of 5 kB or less.");
    expect(text(citizen)).toContain("page.pdf is not a kind of file we accept. Choose one of these: PDF.");
    await citizen.sendFiles({ lease: [] }, {}, "remove:lease:1");
    await citizen.sendFiles({ lease: [] }, {}, "remove:lease:0");
    expect(files(citizen)).toEqual([]);
    await citizen.sendFiles({ lease: [] });
    expect(text(citizen)).toContain("Choose a file");
    await citizen.sendFiles({ lease: [pdf()] });
    expect(citizen.title).toBe("Check your answers – Permit");
  });

  it("takes those of list items, and adds an item without losing them", async () => {
    const citizen = await atPapers();
    await citizen.sendFiles({ lease: [pdf()] }, {}, "add:cars");
    expect(files(citizen)).toEqual(["lease.pdf"]);
    await citizen.sendFiles({ lease: [], "cars.0.proof": [pdf("proof.pdf")] }, {}, "add:cars");
    expect(files(citizen)).toEqual(["lease.pdf", "proof.pdf"]);
  });

  it("keeps them in another language", async () => {
    const citizen = await atPapers();
    await citizen.sendFiles({ lease: [pdf()] }, {}, "language:ar");
    expect(text(citizen)).toContain("عقدك");
    const arabic = await loadLocale("ar", ["upload"]);
    expect(citizen.html).toContain(`aria-label="${arabic.t("upload.remove", { file: "lease.pdf" })}"`);
  });

  it("believes no page that is not its own: nothing of it stays", async () => {
    const citizen = await atPapers();
    const before = citizen.html;
    citizen.html = before.replace(/(name="_csrf" value=")[^"]*/, "$1forged");
    await citizen.sendFiles({ lease: [pdf("forged.pdf")] });
    expect(citizen.status).toBe(403);
    expect((await uploads.rows.known([await hashOf(pdf("forged.pdf"))])).size).toBe(0);
    const stranger = Object.assign(citizen.twin(), { html: before, cookie: "" });
    await stranger.sendFiles({ lease: [pdf()] });
    expect(stranger.status).toBe(403);
  });

  it("refuses a reference that somebody made up when the form is sent, and leads to its field", async () => {
    const citizen = await atPapers();
    await citizen.sendFiles(
      { lease: [] },
      { lease: JSON.stringify({ id: "0".repeat(32), name: "lease.pdf", size: 10, type: "application/pdf" }) },
    );
    await citizen.send();
    expect(await store.list()).toEqual([]);
    expect([citizen.title, citizen.summary]).toEqual(["Error: Papers – Permit", ["#permit-lease"]]);
    expect(text(citizen)).toContain("We do not have lease.pdf any more.");
  });
});

const hashOf = async (file: File): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", await file.arrayBuffer())).toString("hex");
