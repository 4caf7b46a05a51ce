import { expect } from "chai";
import type { Page } from "@diwan/core";
import type { FileField } from "@diwan/fields";
import {
  all,
  button,
  clear,
  control,
  definitionOf,
  go,
  ISOLATIONS,
  mount,
  press,
  remove as removeItem,
  summary,
  text,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import type { UploadHandler } from "../index.js";

afterEach(clear);

const definition = (field: Partial<FileField> = {}) =>
  definitionOf([
    {
      id: "papers",
      title: { en: "Papers", ar: "المستندات" },
      fields: [{ type: "file", name: "lease", label: { en: "Your lease", ar: "عقد الإيجار" }, ...field }],
    },
    { id: "more", title: "More", fields: [{ type: "text", name: "note", label: "Note", optional: true }] },
  ]);
const pdf = (name = "lease.pdf", size = 2000): File =>
  new File([`%PDF-1.7${" ".repeat(size)}`.slice(0, size)], name, { type: "application/pdf" });

function choose(mounted: Mounted, ...files: readonly File[]): void {
  const input = control(mounted, "Your lease");
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
}
const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
const list = (mounted: Mounted): string =>
  plain(
    all(mounted, ".diwan-files")
      .map((one) => one.textContent)
      .join(),
  );
const said = (mounted: Mounted): string =>
  plain(
    all(mounted, "[aria-live]")
      .map((one) => one.textContent)
      .join(),
  );

/** An agency that takes files one by one, as far as it is told to. */
function startBackend() {
  const waiting: {
    readonly file: File;
    readonly signal: AbortSignal;
    progress(share: number): void;
    done(id: string, type?: string): void;
    fail(): void;
  }[] = [];
  const uploadHandler: UploadHandler = (file, { signal, progress }) =>
    new Promise((resolve, reject) => {
      waiting.push({
        file,
        signal,
        progress,
        done: (id, type) => resolve({ id, ...(type !== undefined && { type }) }),
        fail: () => reject(new Error("full")),
      });
    });
  return { waiting, uploadHandler };
}

for (const isolation of ISOLATIONS)
  describe(`a form that asks for files (${isolation})`, () => {
    it("sends a file as it is chosen, tells how that goes, and answers with its reference", async () => {
      const { waiting, uploadHandler } = startBackend();
      let sent: unknown;
      const mounted = await mount(definition(), isolation, (form) => {
        form.uploadHandler = uploadHandler;
        form.submitHandler = (submission) => {
          sent = submission.answers;
          return { reference: "R-1" };
        };
      });
      choose(mounted, pdf());
      expect(said(mounted)).to.equal("Uploading lease.pdf: 0%");
      waiting[0]?.progress(0.4);
      expect(list(mounted)).to.contain("2 kB · Uploading: 40%");
      expect(
        all(mounted, "progress")[0]
          ?.getAttribute("aria-label")
          ?.replace(/[\u2066-\u2069]/g, ""),
      ).to.equal("Uploading lease.pdf: 40%");
      waiting[0]?.done("abc");
      await until(() => list(mounted).includes("Uploaded"));
      expect(said(mounted)).to.equal("lease.pdf uploaded");
      await go(mounted, "More");
      await go(mounted, "Check your answers");
      expect(text(mounted)).to.contain("lease.pdf");
      press(mounted, "Send application");
      await until(() => sent);
      expect(sent).to.deep.equal({
        lease: [{ id: "abc", name: "lease.pdf", size: 2000, type: "application/pdf" }],
      });
    });

    it("says that it waits when somebody goes on during an upload, and then goes on by itself", async () => {
      const { waiting, uploadHandler } = startBackend();
      const mounted = await mount(definition(), isolation, (form) => {
        form.uploadHandler = uploadHandler;
      });
      choose(mounted, pdf());
      press(mounted, "Continue");
      await until(() => text(mounted).includes("Your files are still uploading."));
      // Beside the button that was pressed, with how much has arrived: what stands at the file may be out of sight.
      const beside = button(mounted, "Continue").parentElement?.nextElementSibling;
      const bar = beside?.querySelector("progress");
      expect(beside?.textContent).to.contain("Your files are still uploading.");
      expect(bar?.labels?.[0]?.textContent).to.contain("Your files are still uploading.");
      waiting[0]?.progress(0.4);
      await until(() => bar?.value === 0.4, "how much has arrived");
      press(mounted, "Continue");
      expect([title(mounted), summary(mounted)]).to.deep.equal(["Papers", []]);
      waiting[0]?.done("abc");
      await until(() => title(mounted) === "More", "the next page");
      expect(text(mounted)).not.to.contain("still uploading");
    });

    it("asks again for a file that could not be sent, and sends it once more", async () => {
      const { waiting, uploadHandler } = startBackend();
      const mounted = await mount(definition(), isolation, (form) => {
        form.uploadHandler = uploadHandler;
      });
      choose(mounted, pdf());
      waiting[0]?.fail();
      await until(() => list(mounted).includes("could not be uploaded"));
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(summary(mounted).map(plain)).to.deep.equal([
        "Your lease: lease.pdf could not be uploaded. Try again.",
      ]);
      all(mounted, "button")
        .find((one) => one.getAttribute("aria-label")?.includes("Try again to upload"))
        ?.click();
      await until(() => waiting.length === 2);
      waiting[1]?.done("abc");
      await until(() => list(mounted).includes("Uploaded"));
      expect(summary(mounted)).to.deep.equal([]);
      await go(mounted, "More");
    });

    it("refuses before sending what is empty, too large or of another kind, and says so of each", async () => {
      const { waiting, uploadHandler } = startBackend();
      const mounted = await mount(definition({ max: 4, maxSize: 5000 }), isolation, (form) => {
        form.uploadHandler = uploadHandler;
      });
      choose(
        mounted,
        pdf("empty.pdf", 0),
        pdf("large.pdf", 5001),
        new File(["MZ"], "tool.exe", { type: "application/x-msdownload" }),
      );
      for (const words of [
        "empty.pdf is empty",
        "large.pdf is too large. Choose a file of 5 kB or less",
        "tool.exe is not a kind of file we accept. Choose one of these: PDF, JPEG, or PNG",
      ]) {
        expect(list(mounted).replace("JPEG or", "JPEG, or")).to.contain(words);
        expect(said(mounted).replace("JPEG or", "JPEG, or")).to.contain(words);
      }
      expect(waiting).to.have.length(0);
      press(mounted, "Continue");
      await until(() => summary(mounted).length === 3);
    });

    it("takes the word of whoever looked at the content for what a file is", async () => {
      const { waiting, uploadHandler } = startBackend();
      const mounted = await mount(definition(), isolation, (form) => {
        form.uploadHandler = uploadHandler;
      });
      choose(mounted, pdf());
      waiting[0]?.done("abc", "image/gif");
      await until(() => list(mounted).includes("is not a kind of file we accept"));
    });

    for (const result of [
      undefined,
      null,
      {},
      { id: 7 },
      { id: "" },
      { id: "a/b" },
      { id: "x".repeat(201) },
      "abc",
    ])
      it(`takes ${JSON.stringify(result)} for no file that was kept, and says so`, async () => {
        const { error } = console;
        let told = "";
        console.error = (words: string) => {
          told = words;
        };
        // None of these is what it should be.
        const mounted = await mount(definition(), isolation, (form) => {
          form.uploadHandler = (() => Promise.resolve(result)) as unknown as UploadHandler;
        });
        choose(mounted, pdf());
        await until(() => list(mounted).includes("could not be uploaded"));
        console.error = error;
        expect(told).to.contain("uploadHandler must return");
        press(mounted, "Continue");
        await until(() => summary(mounted).length);
      });

    it("stops sending a file that is removed, and leads to the next", async () => {
      const { waiting, uploadHandler } = startBackend();
      const mounted = await mount(definition({ max: 3 }), isolation, (form) => {
        form.uploadHandler = uploadHandler;
      });
      choose(mounted, pdf("a.pdf"), pdf("b.pdf"));
      const removal = (name: string) =>
        all(mounted, "button").find(
          (one) => plain(one.getAttribute("aria-label") ?? "") === `Remove ${name}`,
        );
      removal("a.pdf")?.click();
      expect(waiting[0]?.signal.aborted).to.equal(true);
      expect(mounted.root.activeElement).to.equal(removal("b.pdf"));
      removal("b.pdf")?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Your lease"));
      press(mounted, "Continue");
      await until(() => summary(mounted).length);
      expect(summary(mounted)).to.deep.equal(["Choose a file for “Your lease”"]);
    });

    it("keeps an upload going while the language is changed", async () => {
      const { waiting, uploadHandler } = startBackend();
      const mounted = await mount(definition(), isolation, (form) => {
        form.uploadHandler = uploadHandler;
      });
      choose(mounted, pdf());
      mounted.form.lang = "ar";
      await until(() => text(mounted).includes("عقد الإيجار"));
      expect(text(mounted)).to.contain("جارٍ الرفع");
      waiting[0]?.done("abc");
      await until(() => text(mounted).includes("تم الرفع"));
      expect(mounted.form.answers["lease"]).to.deep.equal([
        { id: "abc", name: "lease.pdf", size: 2000, type: "application/pdf" },
      ]);
    });

    it("says of a file that was on its way when the page was left that it must be chosen again", async () => {
      const mounted = await mount(definition(), isolation, (form) => {
        form.answers = {
          lease: [{ name: "lease.pdf", size: 2000, type: "application/pdf", pending: "gone" }],
        };
      });
      expect(list(mounted)).to.contain("lease.pdf has not been uploaded. Choose it again, or remove it.");
    });

    it("says where files should have been sent when it was not told", async () => {
      const mounted = await mount(definition(), isolation);
      choose(mounted, pdf());
      await until(() => list(mounted).includes("could not be uploaded"));
      expect(
        mounted.events
          .filter(({ type }) => type === "diwan-error")
          .map(({ detail }) => (detail as { code: string }).code),
      ).to.deep.equal(["upload"]);
    });
  });

describe("files elsewhere in a form", () => {
  for (const [how, remove] of [
    ["its item is removed", (mounted: Mounted) => removeItem(mounted, "Remove Car 1")],
    [
      "the host page sets fewer items",
      ({ form }: Mounted) => {
        form.answers = { cars: [{}] };
      },
    ],
    [
      "the host page sets another answer",
      ({ form }: Mounted) => {
        form.session?.setAnswer("/cars/0/lease", undefined);
      },
    ],
  ] as const)
    it(`are sent no further when ${how}, and nobody waits for them`, async () => {
      const { waiting, uploadHandler } = startBackend();
      const list: Page["fields"] = [
        {
          type: "list",
          name: "cars",
          label: "Cars",
          item: "Car",
          optional: true,
          fields: [
            { type: "file", name: "lease", label: "Your lease" },
            { type: "text", name: "plate", label: "Plate", optional: true },
          ],
        },
      ];
      const mounted = await mount(
        definitionOf([{ id: "one", title: "One", fields: list }]),
        "shadow",
        (form) => {
          form.uploadHandler = uploadHandler;
          form.answers = { cars: [{}, { plate: "BB2" }] };
        },
      );
      choose(mounted, pdf());
      await until(() => waiting.length);
      remove(mounted);
      expect(waiting[0]?.signal.aborted).to.equal(true);
      waiting[0]?.done("abc");
      // At once: an upload under way would be waited for first.
      press(mounted, "Continue");
      await until(() => summary(mounted).length || title(mounted) === "Check your answers");
      expect(JSON.stringify(mounted.form.answers)).not.to.contain("abc");
    });

  it("belong to their item, also when another item is removed while they are sent", async () => {
    const { waiting, uploadHandler } = startBackend();
    const mounted = await mount(
      definitionOf([
        {
          id: "one",
          title: "One",
          fields: [
            {
              type: "list",
              name: "cars",
              label: "Cars",
              item: "Car",
              min: 1,
              fields: [{ type: "file", name: "lease", label: "Your lease" }],
            },
          ],
        },
      ]),
      "shadow",
      (form) => {
        form.uploadHandler = uploadHandler;
        form.answers = { cars: [{}, {}] };
      },
    );
    const input = all(mounted, "input[type=file]")[1] as HTMLInputElement; // two items
    const transfer = new DataTransfer();
    transfer.items.add(pdf());
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    mounted.form.session?.removeItem("/cars", 0);
    waiting[0]?.done("abc");
    await until(() => list(mounted).includes("Uploaded"));
    expect(mounted.form.answers).to.deep.equal({
      cars: [{ lease: [{ id: "abc", name: "lease.pdf", size: 2000, type: "application/pdf" }] }],
    });
  });
});
