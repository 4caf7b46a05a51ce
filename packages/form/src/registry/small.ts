import type { ConsentField, ContentBlock, YesNoField } from "@diwan/core";
import { consentKind, contentKind, yesNoKind, type ContentProps, type FieldProps, type YesNoProps } from "@diwan/fields";
import { fieldTypeOf as type } from "../field-type.js";
import { optionProps } from "./options.js";

export const consent = type<ConsentField, FieldProps>({ type: "consent", kind: consentKind, props: () => ({}), display: (_value, _field, ctx) => ctx.locale.t("yes") });

export const yesNo = type<YesNoField, YesNoProps>({
  type: "yes-no", kind: yesNoKind,
  props: (field, ctx) => ({ yes: optionProps(field.yes, ctx), no: optionProps(field.no, ctx) }),
  display: (value, _field, ctx) => ctx.locale.t(value ? "yes" : "no"),
});

export const content = type<ContentBlock, ContentProps>({
  type: "content", kind: contentKind,
  props: ({ variant, title, text }, ctx) => ({ variant, label: ctx.words(title), text: ctx.rich(text) ?? "" }),
  display: () => "",
});
