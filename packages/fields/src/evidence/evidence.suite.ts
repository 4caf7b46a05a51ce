import { accessibleNode, description, errorOf, join, label, options } from "../accessible-nodes.suite.js";
import { fileSize, type FileEntry } from "../file/files.js";
import { boxes, FILE, SPACE, suiteOf } from "../type.suite.js";
import type { EvidenceField } from "./evidence.definition.js";
import type { EvidenceDocument } from "./evidence.kind.js";
import { providedIn, WAYS, wayOf } from "./provided.js";

const file = (id: string, name: string) => ({ id: id.repeat(32), name, size: 1234, type: FILE.type });
const one = file("a", "passport.pdf");
const other = file("b", "lease.pdf");
const later = { document: "lease", later: true };

export const evidenceSuite = suiteOf<EvidenceField>({
  shipped: {
    field: {
      documents: [
        { id: "passport", label: "Passport", later: false, reason: false },
        { id: "lease", label: "Lease", max: 2 },
      ],
    },
    answers: [
      [{ document: "passport", files: [one] }, later],
      [
        { document: "passport", files: [other] },
        { document: "lease", reason: "Text" },
      ],
    ],
    shown: [
      ["later", "", "passport.pdf"],
      ["reason", "Text", "lease.pdf"],
    ],
    blank: [""],
    enter: {
      steps: [
        [0, { file: true }],
        [3, SPACE],
      ],
      answer: [
        { document: "passport", files: [{ name: FILE.name, size: FILE.text.length, type: FILE.type }] },
        // What was written stays for whoever comes back to it; it is not sent.
        { document: "lease", how: "later", reason: "Text" },
      ],
      shown: ["later", "Text", FILE.name],
    },
  },
  accessibleNodes(p) {
    const documents = p["documents"] as readonly EvidenceDocument[]; // of the examples
    const maxLength = (p["maxLength"] as number | undefined) ?? 500; // of the examples
    const faults = p.partErrors ?? {};
    const named = Object.keys(faults).length > 0;
    return [
      accessibleNode("group", label(p), description(p)),
      ...documents.flatMap((document) => {
        const { id, kinds = [], max = 1, maxSize = 0, later = true, reason = true, hint } = document;
        const provided = providedIn(p.value, id);
        const ways = WAYS.filter((way) => (way !== "later" || later) && (way !== "reason" || reason));
        const way = provided && wayOf(provided);
        const name = String(document.label);
        const limits = [
          p.locale.t("upload.limits", {
            size: fileSize(maxSize, p.locale),
            types: p.locale.list(kinds, "disjunction"),
          }),
          max > 1 && p.locale.t("upload.most", { count: max }),
        ];
        const files = (provided?.files ?? []) as readonly FileEntry[]; // of the examples
        const fileFaults = files.map((_, at) => errorOf(p, faults[`${id}-${at}`]));
        const chooser = (label: string, ...more: readonly unknown[]) =>
          accessibleNode("", label, join(...more, ...limits, ...fileFaults), {
            disabled: p.disabled || p.readonly,
            invalid: fileFaults.some(Boolean) || (ways.length === 1 && faults[id]),
          });
        const needed = document.optional && !p.optional ? `${name} (${p.locale.t("optional")})` : name;
        if (ways.length === 1)
          return [
            chooser(
              join(document.optional || p.optional ? `${name} (${p.locale.t("optional")})` : name, p.within),
              hint,
              errorOf(p, faults[id]),
            ),
          ];
        return [
          accessibleNode("radiogroup", join(p.label, needed, p.within), join(hint, errorOf(p, faults[id])), {
            required: !p.disabled && !p.optional && !document.optional,
            invalid: named ? faults[id] : p.error,
          }),
          ...options(
            p,
            "radio",
            ways.map((each) => ({ value: each, label: p.locale.t(`evidence.${each}`) })),
            (each) => each === way,
          ).flatMap((node, at) => [
            node,
            ...(ways[at] === "upload" && way === "upload"
              ? [chooser(join(p.locale.t("evidence.files"), name, p.within))]
              : []),
            ...(ways[at] === "reason" && way === "reason"
              ? [
                  accessibleNode(
                    "textbox",
                    join(p.locale.t("evidence.why"), name, p.within),
                    join(
                      errorOf(p, faults[`${id}-reason`]),
                      p.locale.t("error.tooLong", { count: maxLength }),
                    ),
                    {
                      disabled: p.disabled,
                      readonly: p.readonly && !p.disabled,
                      required: !p.disabled,
                      invalid: faults[`${id}-reason`],
                    },
                  ),
                ]
              : []),
          ]),
        ];
      }),
    ];
  },
  isUploaded: true,
  limited: [
    {
      documents: [
        { id: "passport", label: "Passport", later: false, reason: false, accept: ["pdf"], maxSize: 2000 },
        { id: "lease", label: "Lease", max: 2 },
        { id: "photo", label: "Photograph", optional: true, later: false },
      ],
      maxLength: 10,
    },
  ],
  chosen: () => [
    boxes({ "lease.how": "later" }, "/passport evidenceMissing"),
    [
      { passport: [JSON.stringify(one)], "lease.how": ["reason"], "lease.reason": ["More than ten"] },
      "/lease-reason tooLong",
    ],
    [{ passport: [JSON.stringify(one)], "lease.how": ["reason"] }, "/lease-reason evidenceMissing"],
    [{ passport: [JSON.stringify(one)], "lease.how": ["upload"] }, "/lease evidenceMissing"],
    [{ passport: [JSON.stringify(one)] }, "/lease evidenceMissing"],
  ],
  refused: () => [
    [[{ document: "passport", later: true }, later], "/passport choice"],
    [[{ document: "passport", reason: "None" }, later], "/passport choice"],
    [
      [
        { document: "passport", files: [one] },
        { document: "lease", files: [one, other, one] },
      ],
      "/lease maxFiles",
    ],
    [[{ document: "passport", files: [one] }, later, later], "type"],
    [[{ document: "passport", files: [one], by: "me" }, later], "type"],
    [[{ document: "passport", files: "passport.pdf" }, later], "type"],
    [[{ document: "lease", later: false }], "type"],
    [{ passport: [one] }, "type"],
    [["passport"], "type"],
    [[{ document: "passport", files: ["passport.pdf"] }, later], "/passport type"],
    ...(
      [
        [{ type: "text/plain" }, "fileType"],
        [{ size: 20_000_000 }, "fileTooLarge"],
        [{ size: 0 }, "fileEmpty"],
        [{ problem: "fileVirus" }, "fileVirus"],
        [{ problem: "fileFailed" }, "fileFailed"],
        [{ problem: "fileMissing" }, "fileMissing"],
        [{ id: undefined }, "fileUnfinished"],
        [{ path: "/etc/passwd" }, "type"],
      ] as const
    ).map(
      ([members, code]) =>
        [[{ document: "passport", files: [{ ...one, ...members }] }, later], `/passport-0 ${code}`] as const,
    ),
  ],
});
