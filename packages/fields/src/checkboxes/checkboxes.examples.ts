import { html } from "lit";
import type { Example } from "../example.js";
import type { CheckboxesProps } from "./checkboxes.kind.js";

const goods = [
  { value: "food", label: "Food" },
  { value: "books", label: "Books" },
  { value: "clothes", label: "Clothes" },
];
const goodsInArabic = [
  { value: "food", label: "أغذية" },
  { value: "books", label: "كتب", hint: "ورقية أو رقمية" },
];
const needs = [
  { value: "ramp", label: "I need a ramp", hint: "Our main entrance has three steps" },
  { value: "interpreter", label: "I need a sign language interpreter" },
  { divider: "or" },
  { value: "none", label: "None of these", exclusive: true },
];

export const checkboxesExamples: readonly Example<CheckboxesProps>[] = [
  { name: "idle", props: { label: "What will you sell?", options: goods } },
  {
    name: "with hints and an exclusive option",
    props: {
      label: "Do any of these apply?",
      hint: "Select all that apply",
      options: needs,
      value: ["ramp"],
    },
  },
  {
    name: "none of these",
    props: { label: "Do any of these apply?", options: needs, value: ["none"], optional: true },
  },
  {
    name: "with an error",
    props: {
      label: "What will you sell?",
      hint: "Select all that apply",
      options: goods,
      error: "Select at least one answer",
    },
  },
  {
    name: "with help",
    props: {
      label: "What will you sell?",
      options: goods,
      help: { title: "If you sell something else", text: "Choose the nearest." },
    },
  },
  {
    name: "revealing content",
    props: {
      label: "What will you sell?",
      options: [
        { value: "food", label: "Food", content: html`<p>You also need a food safety certificate.</p>` },
        { value: "books", label: "Books" },
      ],
      value: ["food"],
    },
  },
  {
    name: "disabled",
    props: { label: "What will you sell?", options: goods, disabled: true, value: ["food"] },
  },
  {
    name: "read-only",
    props: { label: "What will you sell?", options: goods, readonly: true, value: ["food"] },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "ماذا ستبيع؟", options: goodsInArabic, value: ["food"] },
  },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: {
      label: "ماذا ستبيع؟",
      hint: "اختر كل ما ينطبق",
      options: goodsInArabic,
      error: "اختر إجابة واحدة على الأقل",
    },
  },
];
