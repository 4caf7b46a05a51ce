import type { Example } from "../example.js";
import type { FileProps, FileTaker } from "./file.kind.js";

const lease = {
  label: "Proof of address",
  hint: "A lease or a utility bill of the last three months",
  accept: ".pdf,.jpg,.jpeg,.png",
  kinds: ["PDF", "JPEG", "PNG"],
  maxSize: 5_000_000,
};
const leaseInArabic = {
  ...lease,
  label: "إثبات العنوان",
  hint: "عقد إيجار أو فاتورة خدمات لا يتجاوز تاريخها ثلاثة أشهر",
};
const one = { id: "1", name: "lease-2026.pdf", size: 812_345, type: "application/pdf" };
const photo = {
  id: "2",
  name: "a very long name that somebody gave to a photograph of the second page of the utility bill.jpeg",
  size: 2_400_000,
  type: "image/jpeg",
};
const sending = { name: "bill.png", size: 3_100_000, type: "image/png", pending: "1" };

/** As a form says how an upload goes; nothing moves. */
const held = (
  progress: ReturnType<FileTaker["progress"]>,
  fault?: string,
): { readonly taker: FileTaker } => ({
  taker: {
    value: () => undefined,
    take: () => {
      /* a picture of a state */
    },
    progress: ({ pending }) => (pending ? progress : undefined),
    fault: ({ problem }) => (problem ? fault : undefined),
    canRetry: ({ problem }) => problem === "fileFailed",
  },
});

export const fileExamples: readonly Example<FileProps>[] = [
  { name: "idle", props: { label: "Proof of address" } },
  { name: "with limits", props: lease },
  { name: "with an error", props: { ...lease, error: "Choose a file" } },
  { name: "uploaded", props: { ...lease, value: [one] } },
  { name: "several files", props: { ...lease, max: 3, value: [one, photo] } },
  {
    name: "uploading",
    props: { ...lease, max: 3, value: [one, sending], ...held({ state: "sending", share: 0.4 }) },
  },
  {
    name: "without connection",
    props: { ...lease, value: [sending], ...held({ state: "paused", share: 0.4 }) },
  },
  {
    name: "upload failed",
    props: {
      ...lease,
      max: 2,
      value: [one, { ...sending, problem: "fileFailed" }],
      ...held(undefined, "bill.png could not be uploaded. Try again."),
    },
  },
  {
    name: "one file too large",
    props: {
      ...lease,
      max: 2,
      value: [one, photo],
      partErrors: { 1: "The photograph is too large. Choose a file of 2 MB or less." },
    },
  },
  { name: "without a script", props: { ...lease, value: [one], served: true } },
  {
    name: "with help, optional",
    props: {
      label: "Photograph",
      optional: true,
      help: { title: "If you have no scanner", text: "Take a photograph with your phone." },
    },
  },
  { name: "disabled", props: { ...lease, disabled: true, value: [one] } },
  { name: "read-only", props: { ...lease, readonly: true, value: [one] } },
  { name: "with limits", language: "ar", props: leaseInArabic },
  {
    name: "uploading",
    language: "ar",
    props: { ...leaseInArabic, max: 3, value: [one, sending], ...held({ state: "sending", share: 0.4 }) },
  },
  { name: "with an error", language: "ar", props: { ...leaseInArabic, error: "يُرجى اختيار ملف" } },
];
