import type { Example } from "../example.js";
import type { UrlProps } from "./url.kind.js";

const site = { label: "Website of the company", hint: "For example www.example.com" };
const arabic = { label: "الموقع الإلكتروني للشركة", hint: "مثل www.example.com" };

export const urlExamples: readonly Example<UrlProps>[] = [
  { name: "idle", props: site },
  { name: "answered", props: { ...site, value: "https://www.example.com/" } },
  {
    name: "with an error",
    props: { ...site, value: "our page", error: "Enter a web address, like www.example.com" },
  },
  {
    name: "optional, with a long address",
    props: {
      ...site,
      optional: true,
      value: "https://department.of.example.org/licences/renewals?form=a-very-long-name&part=2#top",
    },
  },
  { name: "disabled", props: { ...site, disabled: true, value: "https://www.example.com/" } },
  { name: "read-only", props: { ...site, readonly: true, value: "https://www.example.com/" } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: "https://www.example.com/" } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, value: "موقعنا", error: "يُرجى إدخال عنوان موقع إلكتروني، مثل www.example.com" },
  },
];
