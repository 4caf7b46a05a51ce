import type { NameField } from "@diwan/core";
import { nameKind, type NameProps } from "@diwan/fields/kinds/name";
import { fullName } from "@diwan/i18n/names";
import { fieldTypeOf } from "../field-type.js";

export default fieldTypeOf<NameField, NameProps>({
  type: "name", kind: nameKind,
  props: ({ parts }) => ({ parts }),
  // A name is an object of strings, which its rules have seen to.
  display: (value, _field, ctx) => fullName(value as { readonly [part: string]: string }, ctx.locale.tag),
});
