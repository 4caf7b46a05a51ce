import type { Example } from "../example.js";
import type { AddressProps } from "./address.kind.js";

const home = { label: "What is your home address?" };
const arabic = { label: "ما عنوان منزلك؟" };
const riyadh = {
  country: "SA",
  building: "7245",
  street: "King Fahd Road",
  district: "Al Olaya",
  additional: "2121",
  city: "Riyadh",
  postcode: "12214",
};
const several = ["SA", "BH", "AE", "GB", "US", "FR", "DE", "IN"] as const;

export const addressExamples: readonly Example<AddressProps>[] = [
  { name: "one country: Bahrain", props: { ...home, countries: ["BH"], autocomplete: "street-address" } },
  {
    name: "one country: United Kingdom",
    props: {
      ...home,
      countries: ["GB"],
      hint: "Where you live most of the year",
      value: { country: "GB", line1: "12 Harbour Street", city: "Leeds", postcode: "LS1 4AP" },
    },
  },
  { name: "several countries, none chosen", props: { ...home, countries: several } },
  {
    name: "several countries: Saudi Arabia",
    props: { ...home, countries: several, autocomplete: "section-home shipping", value: riyadh },
  },
  {
    name: "several countries: United States",
    onlyIdle: true,
    props: {
      ...home,
      countries: several,
      value: {
        country: "US",
        line1: "100 Main Street",
        city: "Springfield",
        region: "IL",
        postcode: "62701",
      },
    },
  },
  {
    name: "several countries: United Arab Emirates",
    onlyIdle: true,
    props: { ...home, countries: several, country: "AE" },
  },
  {
    name: "several countries: France",
    onlyIdle: true,
    props: { ...home, countries: several, country: "FR" },
  },
  {
    name: "several countries: Germany",
    onlyIdle: true,
    props: { ...home, countries: several, country: "DE" },
  },
  { name: "several countries: India", onlyIdle: true, props: { ...home, countries: several, country: "IN" } },
  {
    name: "every country, optional, with help",
    props: {
      label: "Where should we send post?",
      optional: true,
      country: "KW",
      help: { title: "If it is the same as your home address", text: "Leave this empty." },
    },
  },
  { name: "nothing entered", props: { ...home, countries: ["GB"], error: "Enter an address" } },
  {
    name: "parts missing or wrong",
    props: {
      ...home,
      countries: several,
      value: { country: "US", line1: "100 Main Street", postcode: "627" },
      partErrors: {
        city: "Enter the city",
        region: "Select the state",
        postcode: "Check the ZIP code and correct it",
      },
    },
  },
  { name: "disabled", props: { ...home, countries: several, value: riyadh, disabled: true } },
  { name: "read-only", props: { ...home, countries: several, value: riyadh, readonly: true } },
  {
    name: "several countries",
    language: "ar",
    props: { ...arabic, countries: several, country: "SA", hint: "العنوان الوطني" },
  },
  {
    name: "answered",
    language: "ar",
    props: {
      ...arabic,
      countries: ["SA"],
      value: { ...riyadh, street: "طريق الملك فهد", district: "العليا", city: "الرياض" },
    },
  },
  {
    name: "parts missing or wrong",
    language: "ar",
    props: {
      ...arabic,
      countries: ["SA"],
      value: { ...riyadh, city: "", postcode: "122" },
      partErrors: { city: "أدخل المدينة", postcode: "تحقق من الرمز البريدي وصححه" },
    },
  },
];
