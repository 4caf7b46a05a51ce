import type { Example } from "../example.js";
import type { FileTaker } from "../file/chooser.js";
import type { EvidenceProps } from "./evidence.kind.js";

const limits = { accept: ".pdf,.jpg,.jpeg,.png", kinds: ["PDF", "JPEG", "PNG"], maxSize: 5_000_000 };
const papers = {
  label: "Your documents",
  documents: [
    { id: "passport", label: "Passport", hint: "The page with your photograph", reason: false, ...limits },
    { id: "lease", label: "Lease", max: 3, ...limits },
    { id: "photo", label: "Photograph", optional: true, later: false, reason: false, ...limits },
  ],
};
const arabic = {
  label: "مستنداتك",
  documents: [
    { id: "passport", label: "جواز السفر", hint: "الصفحة التي فيها صورتكم", reason: false, ...limits },
    { id: "lease", label: "عقد الإيجار", max: 3, ...limits },
    { id: "photo", label: "صورة شخصية", optional: true, later: false, reason: false, ...limits },
  ],
};
const passport = { id: "1", name: "passport.pdf", size: 812_345, type: "application/pdf" };
const page = { id: "2", name: "lease-page-1.jpeg", size: 2_400_000, type: "image/jpeg" };
const sending = { name: "lease-page-2.jpeg", size: 3_100_000, type: "image/jpeg", pending: "1" };

/** As a form says how an upload goes; nothing moves. */
const taker: FileTaker = {
  value: () => undefined,
  take: () => {
    /* a picture of a state */
  },
  progress: ({ pending }) => (pending ? { state: "sending", share: 0.4 } : undefined),
  fault: () => undefined,
  canRetry: () => false,
};

export const evidenceExamples: readonly Example<EvidenceProps>[] = [
  { name: "idle", props: { ...papers, hint: "A photo taken with your phone is enough" } },
  {
    name: "answered",
    props: {
      ...papers,
      value: [
        { document: "passport", files: [passport] },
        { document: "lease", reason: "I live with my parents" },
      ],
    },
  },
  {
    name: "promised for later",
    props: {
      ...papers,
      value: [
        { document: "passport", later: true },
        { document: "lease", files: [page] },
        { document: "photo", files: [{ ...passport, name: "photo.png", type: "image/png" }] },
      ],
    },
  },
  {
    name: "uploading",
    props: {
      ...papers,
      documents: papers.documents.map((document) => ({ ...document, taker })),
      value: [{ document: "lease", files: [page, sending] }],
    },
  },
  { name: "with an error", props: { ...papers, error: "Select an answer for each document" } },
  {
    name: "with errors of documents",
    props: {
      ...papers,
      value: [
        { document: "lease", how: "reason" },
        { document: "photo", files: [{ ...page, name: "photo.jpeg" }] },
      ],
      partErrors: {
        passport: "Select what you do about “Passport”",
        "lease-reason": "Enter why you do not have “Lease”",
        "photo-0": "photo.jpeg is too large. Choose a file of 2 MB or less.",
      },
    },
  },
  {
    name: "without a script",
    props: { ...papers, value: [{ document: "passport", files: [passport] }], served: true },
  },
  {
    name: "optional",
    props: { ...papers, optional: true, documents: papers.documents.slice(0, 1) },
  },
  {
    name: "disabled",
    props: { ...papers, disabled: true, value: [{ document: "passport", files: [passport] }] },
  },
  {
    name: "read-only",
    props: {
      ...papers,
      readonly: true,
      value: [
        { document: "passport", files: [passport] },
        { document: "lease", reason: "I live with my parents" },
      ],
    },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      ...arabic,
      value: [
        { document: "passport", files: [passport] },
        { document: "lease", reason: "أسكن مع والديّ" },
      ],
    },
  },
  {
    name: "in Arabic with errors",
    language: "ar",
    props: {
      ...arabic,
      value: [{ document: "lease", how: "upload" }],
      partErrors: {
        passport: "يُرجى اختيار ما ستفعله بشأن «جواز السفر»",
        lease: "يُرجى اختيار ملف لمستند «عقد الإيجار»",
      },
    },
  },
];
