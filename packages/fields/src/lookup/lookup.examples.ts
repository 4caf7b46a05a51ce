import type { Example } from "../example.js";
import type { LookupProps } from "./lookup.kind.js";

const company = {
  label: "Which company do you apply for?",
  entry: "Registration number",
  record: [
    { name: "legalName", label: "Company name" },
    { name: "address", label: "Registered address" },
  ],
  manual: [
    { name: "legalName", label: "Company name" },
    { name: "address", label: "Registered address", optional: true },
  ],
};
const found = {
  record: { legalName: "Delmon Bakery W.L.L.", address: "Road 2409, Manama" },
  at: "2026-11-29T09:30:00Z",
};
const inArabic = {
  label: "باسم أي شركة تقدّم الطلب؟",
  entry: "رقم السجل التجاري",
  record: [
    { name: "legalName", label: "اسم الشركة" },
    { name: "address", label: "العنوان المسجّل" },
  ],
};

export const lookupExamples: readonly Example<LookupProps>[] = [
  { name: "idle", props: company },
  {
    name: "found, not yet confirmed",
    props: { ...company, hint: "It stands on your certificate", value: { value: "12345-1", found } },
  },
  {
    name: "found and confirmed",
    props: { ...company, value: { value: "12345-1", source: "lookup", ...found } },
  },
  { name: "not found", props: { ...company, value: { value: "99999", failed: "notFound" } } },
  { name: "the source is away", props: { ...company, value: { value: "12345-1", failed: "unavailable" } } },
  {
    name: "entered by hand",
    props: {
      ...company,
      value: { value: "99999", source: "manual", record: { legalName: "Delmon Bakery" } },
    },
  },
  {
    name: "by hand, one detail missing",
    props: {
      ...company,
      value: { value: "12345-1", source: "manual", record: {}, found },
      partErrors: { legalName: "Fill in “Company name”" },
    },
  },
  {
    name: "with an error",
    props: {
      ...company,
      value: { value: "12345-1" },
      error: "Select “Find” to look it up, or enter the details yourself",
    },
  },
  { name: "optional", props: { ...company, optional: true } },
  { name: "without a script", props: { ...company, served: true } },
  { name: "disabled", props: { ...company, disabled: true } },
  {
    name: "read-only",
    props: { ...company, readonly: true, value: { value: "12345-1", source: "lookup", ...found } },
  },
  { name: "idle", language: "ar", props: inArabic },
  {
    name: "found, not yet confirmed",
    language: "ar",
    props: {
      ...inArabic,
      value: {
        value: "12345-1",
        found: {
          record: { legalName: "مخبز دلمون ذ.م.م", address: "طريق 2409، المنامة" },
          at: "2026-11-29T09:30:00Z",
        },
      },
    },
  },
  {
    name: "not found",
    language: "ar",
    props: { ...inArabic, value: { value: "99999", failed: "notFound" } },
  },
];
