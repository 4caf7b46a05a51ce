import type { Example } from "../example.js";
import type { CalculatedProps } from "./calculated.kind.js";

export const calculatedExamples: readonly Example<CalculatedProps>[] = [
  { name: "idle", props: { label: "Fee so far", result: "BHD 45.000" } },
  { name: "without a result", props: { label: "Fee so far" } },
  {
    name: "without a result, in words of its own",
    props: { label: "Fee so far", empty: "Choose a zone to see the fee" },
  },
  { name: "in Arabic", language: "ar", props: { label: "الرسم حتى الآن", result: "٤٥٫٠٠٠ د.ب." } },
  { name: "without a result, in Arabic", language: "ar", props: { label: "الرسم حتى الآن" } },
];
