import { html } from "lit";
import type { Example } from "../example.js";
import type { BannerProps } from "./banner.kind.js";

export const bannerExamples: readonly Example<BannerProps>[] = [
  { name: "information", props: { label: "", text: "Fees go up on 1 January 2027." } },
  {
    name: "important",
    props: {
      label: "",
      variant: "important",
      text: html`<p>Applications sent after <strong>12 June</strong> are decided in July.</p><p><a href="#offices">Opening hours in summer</a></p>`,
    },
  },
  {
    name: "success",
    props: { label: "", variant: "success", text: "Your vehicle is registered with us already." },
  },
  {
    name: "with a title of its own",
    props: { label: "Office closed", variant: "important", text: "The office in Muharraq is closed in May." },
  },
  {
    name: "information in Arabic",
    language: "ar",
    props: { label: "", text: "ترتفع الرسوم ابتداءً من ١ يناير ٢٠٢٧." },
  },
  {
    name: "important in Arabic",
    language: "ar",
    props: { label: "", variant: "important", text: "الطلبات المرسلة بعد ١٢ يونيو يُبَتّ فيها في يوليو." },
  },
];
