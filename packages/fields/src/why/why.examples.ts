import { html } from "lit";
import type { Example } from "../example.js";
import type { WhyProps } from "./why.kind.js";

export const whyExamples: readonly Example<WhyProps>[] = [
  {
    name: "idle",
    props: {
      label: "",
      text: html`The register needs it to tell people of one name apart (<strong>Act 9 of 1984</strong>).`,
    },
  },
  {
    name: "with a title of its own",
    props: {
      label: "Why we ask where you were born",
      text: "The register needs it to tell people of one name apart.",
    },
  },
  {
    name: "in Arabic",
    language: "ar",
    props: { label: "", text: "يحتاج السجل إلى ذلك للتمييز بين من يحملون الاسم نفسه." },
  },
];
