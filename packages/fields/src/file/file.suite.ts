import { fileSize } from "./files.js";
import type { FileEntry, FileTaker } from "./file.kind.js";
import { FILE, suiteOf } from "../type.suite.js";
import { errorOf, isBad, join, label, type Props, accessibleNode } from "../accessible-nodes.suite.js";

const reference = (id: string, name: string) => [{ id: id.repeat(32), name, size: 1234, type: FILE.type }];

export const fileSuite = suiteOf({
  shipped: {
    answers: [reference("a", "passport.pdf"), reference("b", "contract.pdf")],
    shown: [["passport.pdf"], ["contract.pdf"]],
    blank: [],
    // It is kept under a name that the server makes.
    enter: {
      steps: [[0, { file: true }]],
      answer: [{ name: FILE.name, size: FILE.text.length, type: FILE.type }],
      shown: [FILE.name],
    },
  },
  accessibleNodes: (p) => {
    const {
      kinds,
      maxSize,
      max = 1,
      taker,
    } = p as Props & { kinds?: readonly string[]; maxSize?: number; max?: number; taker?: FileTaker };
    const limits = [
      maxSize !== undefined &&
        kinds?.length &&
        p.locale.t("upload.limits", {
          size: fileSize(maxSize, p.locale),
          types: p.locale.list(kinds, "disjunction"),
        }),
      max > 1 && p.locale.t("upload.most", { count: max }),
    ];
    const faults = ((p.value ?? []) as readonly FileEntry[]).map((entry, at) =>
      errorOf(p, p.partErrors?.[at] ?? taker?.fault(entry)),
    );
    // ARIA has no role for it; each engine makes a button of its own of it.
    return [
      accessibleNode("", label(p), join(p.hint, ...limits, errorOf(p, p.error), ...faults), {
        disabled: p.disabled || p.readonly,
        invalid: isBad(p),
      }),
    ];
  },
  isUploaded: true,
  limited: [{ min: 2, max: 2, maxSize: 2000, accept: ["pdf"] }],
  refused: () => [
    [reference("a", "passport.pdf"), "minFiles"],
    [[..."abc"].flatMap((id) => reference(id, "passport.pdf")), "maxFiles"],
    ["passport.pdf", "type"],
    ...(
      [
        [{ type: "text/plain" }, "fileType"],
        [{ size: 2001 }, "fileTooLarge"],
        [{ size: 0 }, "fileEmpty"],
        [{ problem: "fileVirus" }, "fileVirus"],
        [{ problem: "fileFailed" }, "fileFailed"],
        [{ problem: "fileMissing" }, "fileMissing"],
        [{ id: undefined }, "fileUnfinished"],
      ] as const
    ).map(
      ([members, code]) =>
        [
          [
            ...reference("a", "passport.pdf").map((file) => ({ ...file, ...members })),
            ...reference("b", "contract.pdf"),
          ],
          `/0 ${code}`,
        ] as const,
    ),
  ],
});
