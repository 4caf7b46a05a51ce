import * as z from "zod";
import { common } from "./common.js";
import * as fields from "./fields.js";
import { fieldsAre } from "./options.js";

/** Types made by agencies are `prefix:name`; each side small letters, digits and hyphens. */
const CustomType = z.templateLiteral([z.string().regex(/[a-z][a-z0-9-]*/), ":", z.string().regex(/[a-z][a-z0-9-]*/)])
  .meta({ description: "A type registered with `defineFieldType`: a prefix of the agency, a colon, a name.", examples: ["acme:signature"] });

export const CustomField = z.looseObject({ type: CustomType, ...common }).meta({
  id: "CustomField",
  description: "A field of an agency's own type, registered with `defineFieldType`. Properties of its own pass through untouched.",
  examples: [{ type: "acme:signature", name: "signature", label: "Signature" }],
});

export const BuiltInField = z.discriminatedUnion("type", [
  fields.TextField, fields.TextareaField, fields.EmailField, fields.PhoneField, fields.NumberField, fields.MoneyField, fields.DateField,
  fields.SelectField, fields.RadiosField, fields.CheckboxesField, fields.ConsentField, fields.YesNoField, fields.NameField,
  fields.AddressField, fields.ListField, fields.FileField, fields.ContentBlock,
]);

export const FieldUnion = fieldsAre(z.union([BuiltInField, CustomField]).meta({
  id: "Field",
  description: "Anything that stands among the fields of a page: a question or a block of words. `type` says which.",
  examples: [{ type: "text", name: "plate", label: "Plate" }],
}));

/** Every type a reader knows without registration. */
export const FIELD_TYPES: readonly string[] = BuiltInField.options.map((option) => option.shape.type.value);
