import { languageName } from "@diwan/i18n";
import {
  accessibleNode,
  description,
  errorOf,
  join,
  label,
  options,
  type AccessibleNode,
  type Props,
} from "../accessible-nodes.suite.js";
import { boxes, SPACE, suiteOf } from "../type.suite.js";
import type { ContactPreferenceField } from "./contact-preference.definition.js";
import type { Way } from "./ways.js";

const stateOf = (p: Props, part: string) => ({
  required: !p.disabled && !p.optional,
  invalid: Object.keys(p.partErrors ?? {}).length ? p.partErrors?.[part] : p.error,
});
const nameOf = (p: Props, part: "by" | "language"): string =>
  join(p.label, p.locale.t(`contact.${part}`), p.within);

export const contactPreferenceSuite = suiteOf<ContactPreferenceField>({
  shipped: {
    field: { languages: ["en", "ar"] },
    answers: [
      { by: "email", language: "en" },
      { by: "sms", language: "ar" },
    ],
    shown: [
      ["email", "en"],
      ["sms", "ar"],
    ],
    blank: [],
    enter: {
      steps: [
        [3, SPACE],
        [4, SPACE],
      ],
      answer: { by: "post", language: "en" },
      shown: ["post", "en"],
    },
  },
  accessibleNodes(p) {
    const languages = p["languages"] as readonly string[]; // of the examples
    const ways = p["by"] as readonly Way[]; // of the examples
    const answer = (p.value ?? {}) as { readonly by?: string; readonly language?: string }; // of the examples
    const group = (part: "by" | "language", values: readonly (readonly [string, string])[]) => [
      accessibleNode("radiogroup", nameOf(p, part), errorOf(p, p.partErrors?.[part]), stateOf(p, part)),
      ...options(
        p,
        "radio",
        values.map(([value, words]) => ({ value, label: words })),
        (value) => value === answer[part],
      ),
    ];
    const asList = (): AccessibleNode =>
      accessibleNode("combobox", p.locale.t("contact.language"), errorOf(p, p.partErrors?.["language"]), {
        disabled: p.disabled,
        ...stateOf(p, "language"),
      });
    const asRadios = languages.length > 1 && languages.length < 8;
    return [
      accessibleNode("group", label(p), description(p)),
      ...group(
        "by",
        ways.map((way) => [way, p.locale.t(`contact.${way}`)]),
      ),
      ...(asRadios
        ? group(
            "language",
            languages.map((tag) => [tag, languageName(tag)]),
          )
        : []),
      ...(languages.length > 7 ? [asList()] : []),
    ];
  },
  limited: [{}, { by: ["email", "post"], languages: ["en", "ar", "ur"] }],
  chosen: () => [boxes({ by: "email" }, "/language required"), boxes({ language: "en" }, "/by required")],
  refused: ({ languages = [] }) => [
    [{ by: "fax", language: languages[0] }, "/by choice"],
    [{ by: "email", language: "fr" }, "/language choice"],
    [{ by: "email", language: "en", address: "a@b.example" }, "type"],
    [{ by: ["email"], language: "en" }, "type"],
    ["email", "type"],
  ],
});
