import type { Example } from "../example.js";
import type { ReferenceProps } from "./reference.kind.js";

const number = {
  label: "Case number",
  hint: "2 letters and 6 digits, such as AB123456. It is on your letter",
};
const arabic = { label: "رقم المعاملة", hint: "حرفان وستة أرقام، مثل AB123456. تجده في الرسالة" };

export const referenceExamples: readonly Example<ReferenceProps>[] = [
  { name: "idle", props: { ...number, pattern: "[A-Z]{2}\\d{6}", width: 10 } },
  { name: "answered", props: { ...number, value: "AB123456" } },
  {
    name: "with an error",
    props: {
      ...number,
      value: "AB12",
      error: "Check that this is written the way the question asks",
    },
  },
  { name: "a user name", props: { label: "User name", case: "lower", autocomplete: "username" } },
  { name: "optional", props: { ...number, optional: true } },
  { name: "disabled", props: { ...number, disabled: true, value: "AB123456" } },
  { name: "read-only", props: { ...number, readonly: true, value: "AB123456" } },
  { name: "in Arabic", language: "ar", props: { ...arabic, value: "AB123456" } },
  {
    name: "in Arabic with an error",
    language: "ar",
    props: { ...arabic, value: "AB12", error: "يُرجى التحقق من كل حرف ورقم: أحدها على الأقل خاطئ أو ناقص" },
  },
];
