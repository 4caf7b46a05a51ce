/** Saving and coming back with files on the page, without JavaScript: they are kept with the draft and for as long, and go with the submission. */
import type { Definition } from "@diwan/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { NoScriptBrowser } from "../../support/no-script-browser.js";
import { PageTestBackend } from "../../support/page-test-backend.js";
import { temporary } from "../../support/temporary.js";
import { sqlStore } from "../db/sql-store.js";
import { sweep } from "../retention/sweep.js";
import { uploadStore, type UploadStore } from "../uploads/uploads.js";

const definition: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Permit", ar: "تصريح" },
  privacy: { purpose: "To decide", retention: "P1M", notice: "/privacy" },
  pages: [
    {
      id: "papers",
      title: { en: "Papers", ar: "المستندات" },
      fields: [
        { type: "text", name: "nick", label: "Name" },
        {
          type: "file",
          name: "lease",
          label: { en: "Your lease", ar: "عقدك" },
          accept: ["pdf"],
          maxSize: 5000,
          max: 2,
        },
      ],
    },
    {
      id: "more",
      title: { en: "More", ar: "المزيد" },
      fields: [{ type: "text", name: "note", label: "Note" }],
    },
  ],
};
const pdf = (name: string): File => new File([`%PDF-1.7 ${name}`], name, { type: "application/pdf" });
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
const SECRET = "violet planted bicycle";
const DAY = 86_400_000;

const backend = new PageTestBackend(definition, { drafts: true });
let store: ReturnType<typeof sqlStore>;
let uploads: UploadStore;
beforeEach(() => {
  store = sqlStore(backend.db);
  uploads = uploadStore({
    db: backend.db,
    folder: temporary("save-files"),
    reserve: 0,
    now: () => backend.now,
  });
  backend.open({ uploads });
});

const citizen = () => backend.citizen().open();
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
const codeOn = (page: NoScriptBrowser): string =>
  CODE.exec(text(page))?.[0] ?? expect.fail("no code is shown");
/** Goes by on somebody else's clock: what is due is deleted. */
async function wait(days: number): Promise<void> {
  backend.now = new Date(backend.now.getTime() + days * DAY);
  await sweep(backend.db, { now: backend.now, uploads, trustClock: true });
}
async function comeBack(code: string): Promise<NoScriptBrowser> {
  const page = await (await citizen()).send({}, "return");
  return page.send({ "permit-code": code, "permit-secret": SECRET });
}
/** The content of the files of the one submission there is, by name. */
async function sent(): Promise<{ readonly [name: string]: string }> {
  const [{ reference } = { reference: "" }, ...more] = await store.list();
  expect(more).toEqual([]);
  const named = (await store.get(reference))?.submission.answers["lease"] as readonly {
    id: string;
    name: string;
  }[]; // the rules have seen to it
  return Object.fromEntries(
    await Promise.all(
      named.map(async ({ id, name }) => [name, await new Response(await uploads.open(id)).text()] as const),
    ),
  );
}

describe("saving with files on the page, without JavaScript", () => {
  it("takes a file chosen a moment before, keeps it as long as the draft, and sends it", async () => {
    const first = await citizen();
    await first.sendFiles({ lease: [pdf("lease.pdf")] }, { nick: "Amal" }, "save");
    expect(first.title).toBe("Save and come back later – Permit");
    await first.send({ "permit-secret": SECRET });
    const code = codeOn(first);
    // Past the life of a file nobody claimed, and of the visit.
    await wait(20);
    const back = await comeBack(code);
    expect([back.title, files(back)]).toEqual(["Papers – Permit", ["lease.pdf"]]);
    await back.sendFiles({ lease: [pdf("second.pdf")] }, { nick: "Amal" });
    await back.send({ note: "n" });
    await back.send();
    expect(back.title).toBe("Application sent – Permit");
    expect(await sent()).toEqual({ "lease.pdf": "%PDF-1.7 lease.pdf", "second.pdf": "%PDF-1.7 second.pdf" });
  });

  it("keeps those that came after the first saving when it is saved again, and forgets what was removed", async () => {
    const first = await citizen();
    await first.sendFiles({ lease: [pdf("old.pdf")] }, { nick: "Amal" }, "save");
    await first.send({ "permit-secret": SECRET });
    const code = codeOn(first);
    await first.send({}, "go-on");
    expect(files(first)).toEqual(["old.pdf"]);
    await first.sendFiles({ lease: [pdf("new.pdf")] }, { nick: "Amal" }, "remove:lease:0");
    await first.sendFiles({ lease: [] }, { nick: "Amal" }, "save");
    await first.send();
    expect(codeOn(first)).toBe(code);
    await wait(20);
    const back = await comeBack(code);
    expect(files(back)).toEqual(["new.pdf"]);
    await back.sendFiles({ lease: [] }, { nick: "Amal" });
    await back.send({ note: "n" });
    await back.send();
    expect(await sent()).toEqual({ "new.pdf": "%PDF-1.7 new.pdf" });
    await wait(0);
    // What was removed went with the draft.
    expect(
      await backend.db.selectFrom("upload").select("id").where("reference", "is", null).execute(),
    ).toEqual([]);
  });

  it("says of a file that was refused what is wrong with it, also when the form is come back to", async () => {
    const first = await citizen();
    await first.sendFiles({ lease: [new File(["MZ"], "program.pdf")] }, { nick: "Amal" }, "save");
    await first.send({ "permit-secret": SECRET });
    const back = await comeBack(codeOn(first));
    expect(files(back)).toEqual(["program.pdf"]);
    await back.sendFiles({ lease: [] }, { nick: "Amal" });
    expect([back.title, back.summary]).toEqual(["Error: Papers – Permit", ["#permit-lease"]]);
    expect(text(back)).toContain("program.pdf is not a kind of file we accept. Choose one of these: PDF.");
  });

  it("leaves nothing of the files when the draft's time is over", async () => {
    const first = await citizen();
    await first.sendFiles({ lease: [pdf("lease.pdf")] }, { nick: "Amal" }, "save");
    await first.send({ "permit-secret": SECRET });
    const [row] = await backend.db.selectFrom("upload").select("id").execute();
    expect(await uploads.open(row?.id ?? "")).toBeDefined();
    await wait(40);
    expect(await backend.db.selectFrom("upload").select("id").execute()).toEqual([]);
    expect(await uploads.open(row?.id ?? "")).toBeUndefined();
  });
});
