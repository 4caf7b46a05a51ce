import { drawing } from "../drawing.examples.js";
import type { Example } from "../example.js";
import type { ImageProps } from "./image.kind.js";

const meter = drawing(
  '<rect x="40" y="20" width="240" height="140" rx="12" fill="#e4ebee" stroke="#46525e" stroke-width="4"/><rect x="70" y="50" width="180" height="40" fill="#fff" stroke="#46525e" stroke-width="2"/><path d="M80 130h160" stroke="#15202b" stroke-width="20" stroke-dasharray="3 5 8 4"/><circle cx="160" cy="70" r="10" fill="#9c1020"/>',
);
const line = drawing('<path d="M0 90Q80 20 160 90T320 90" fill="none" stroke="#0b4d5e" stroke-width="12"/>');

export const imageExamples: readonly Example<ImageProps>[] = [
  {
    name: "idle",
    props: {
      label: "",
      src: meter,
      alt: "A meter. The number stands over the barcode",
      width: 320,
      height: 180,
    },
  },
  {
    name: "with a caption",
    props: {
      label: "",
      src: meter,
      alt: "A meter. The number stands over the barcode",
      width: 320,
      height: 180,
      caption: "A meter of the kind in use since 2019",
    },
  },
  { name: "decoration", onlyIdle: true, props: { label: "", src: line, alt: "", width: 320, height: 180 } },
  {
    name: "in Arabic",
    language: "ar",
    props: {
      label: "",
      src: meter,
      alt: "عداد، والرقم مكتوب فوق الرمز الشريطي",
      width: 320,
      height: 180,
      caption: "عداد من النوع المستخدم منذ عام ٢٠١٩",
    },
  },
];
