import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { temporary } from "../../support/temporary.js";
import type { PostedOptions } from "./multipart.js";
import { memoryRows } from "./rows.js";
import { uploadStore, type UploadOptions } from "./uploads.js";

const PDF = `%PDF-1.7\n${"x".repeat(5000)}`;
const CONTROL = { types: ["application/pdf"], maxSize: 10_000, max: 2 };
const OPTIONS: PostedOptions = { limit: 1000, control: (name) => (name === "lease" ? CONTROL : undefined) };
let folder = "";
beforeEach(() => {
  folder = temporary("multipart");
});

const open = (options: Partial<UploadOptions> = {}) =>
  uploadStore({ rows: memoryRows(), folder, reserve: 0, ...options });
const post = (fill: (form: FormData) => void): Request => {
  const form = new FormData();
  fill(form);
  return new Request("http://city.example/forms/permit", { method: "POST", body: form });
};
const file = (content: string, name = "lease.pdf"): File =>
  new File([content], name, { type: "application/pdf" });
const kept = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name);

describe("a page posted with files", () => {
  it("has its strings as without, and each file as a reference to what was kept", async () => {
    const uploads = open();
    const { posted } = await uploads.readForm(
      post((form) => {
        form.append("full_name", "Aisha");
        form.append("address", "One\r\nTwo");
        form.append("lease", file(PDF, "عقد.pdf"));
        form.append("_csrf", "token");
      }),
      "permit",
      OPTIONS,
    );
    expect([posted.get("full_name"), posted.get("address"), posted.get("_csrf")]).toEqual([
      ["Aisha"],
      ["One\nTwo"],
      ["token"],
    ]);
    const [entry] = (posted.get("lease") ?? []).map((text) => JSON.parse(text) as { id: string });
    expect(entry).toMatchObject({ name: "عقد.pdf", size: PDF.length, type: "application/pdf" });
    const stored = await uploads.find(entry?.id ?? "");
    expect(readFileSync(stored?.path ?? "", "utf8")).toBe(PDF);
    expect((await uploads.rows.get([entry?.id ?? ""]))[0]).toMatchObject({ form: "permit", reference: null });
    expect(await new Response(await uploads.open(entry?.id ?? "")).text()).toBe(PDF);
  });

  it("has no entry for a control in which nothing was chosen", async () => {
    const { posted } = await open().readForm(
      post((form) => form.append("lease", new File([], "", { type: "application/octet-stream" }))),
      "permit",
      OPTIONS,
    );
    expect(posted.has("lease")).toBe(false);
    expect(kept()).toEqual([]);
  });

  it.each([
    ["of another kind", "<script>alert(1)</script>", "fileType"],
    ["that is too large", `%PDF-1.7\n${"x".repeat(10_000)}`, "fileTooLarge"],
    ["that is empty", "", "fileEmpty"],
  ])("says of a file %s what is wrong with it, and keeps nothing", async (_, content, problem) => {
    const { posted } = await open().readForm(
      post((form) => {
        form.append("lease", file(content));
        form.append("after", "it");
      }),
      "permit",
      OPTIONS,
    );
    expect(JSON.parse(posted.get("lease")?.[0] ?? "")).toEqual({
      name: "lease.pdf",
      size: Buffer.byteLength(content),
      type: "",
      problem,
    });
    expect(posted.get("after")).toEqual(["it"]);
    expect(kept()).toEqual([]);
  });

  it("says so when the scanner refuses a file, or there is no room", async () => {
    const problemOf = async (options: Partial<UploadOptions>): Promise<unknown> => {
      const { posted } = await open(options).readForm(
        post((form) => form.append("lease", file(PDF))),
        "permit",
        OPTIONS,
      );
      return (JSON.parse(posted.get("lease")?.[0] ?? "") as { problem: string }).problem;
    };
    expect(await problemOf({ scan: () => Promise.resolve("infected") })).toBe("fileVirus");
    expect(await problemOf({ free: () => Promise.resolve(10) })).toBe("fileFailed");
    expect(kept()).toEqual([]);
  });

  it("keeps no file that no control asks for, and not more than the control takes and one", async () => {
    const { posted } = await open().readForm(
      post((form) => {
        form.append("other", file(PDF));
        for (let n = 0; n < 6; n++) form.append("lease", file(`${PDF}${n}`));
      }),
      "permit",
      OPTIONS,
    );
    expect([posted.has("other"), posted.get("lease")?.length]).toEqual([false, 3]);
    expect(kept()).toHaveLength(3);
  });

  it.each([
    [
      "more text than a page has",
      (form: FormData) => {
        form.append("lease", file(PDF));
        form.append("a", "x".repeat(2000));
      },
    ],
    [
      "more parts than a page has",
      (form: FormData) => {
        for (let n = 0; n < 5001; n++) form.append("", "");
      },
    ],
  ])("is refused with %s, and its files with it", async (_, fill) => {
    const uploads = open();
    await expect(uploads.readForm(post(fill), "permit", OPTIONS)).rejects.toMatchObject({
      kind: "too-large",
    });
    const { files, unfinished } = await uploads.due();
    expect([files.due, unfinished.due]).toEqual([0, 0]);
    expect(kept().filter((name) => name.length < 64)).toEqual([]);
  });

  it("is refused when it breaks off or is none, and nothing half of it stays", async () => {
    const whole = new Uint8Array(await post((form) => form.append("lease", file(PDF))).arrayBuffer());
    const send = (body: Uint8Array<ArrayBuffer>, type: string) =>
      open().readForm(
        new Request("http://city.example/", { method: "POST", body, headers: { "content-type": type } }),
        "permit",
        OPTIONS,
      );
    const boundary = /^--(\S+)/.exec(new TextDecoder().decode(whole))?.[1] ?? "";
    await expect(
      send(whole.slice(0, 2000), `multipart/form-data; boundary=${boundary}`),
    ).rejects.toMatchObject({ kind: "malformed" });
    await expect(send(whole, "multipart/form-data")).rejects.toMatchObject({ kind: "malformed" });
    await expect(send(whole, "text/plain")).rejects.toMatchObject({ kind: "malformed" });
    // What has its place already has no row, and is swept.
    expect(kept().filter((name) => name.length < 64)).toEqual([]);
  });

  it("can be taken back whole", async () => {
    const uploads = open();
    const { posted, undo } = await uploads.readForm(
      post((form) => form.append("lease", file(PDF))),
      "permit",
      OPTIONS,
    );
    await undo();
    expect(
      await uploads.find((JSON.parse(posted.get("lease")?.[0] ?? "") as { id: string }).id),
    ).toBeUndefined();
  });
});
