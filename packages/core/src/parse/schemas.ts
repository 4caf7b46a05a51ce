import * as z from "zod";
import type { Field } from "../definition.js";
import type { FieldDefinition, SchemaParts } from "./field-definition.js";
import { common } from "./schema/common.js";
import { definitionSchema } from "./schema/form.js";

/** The schemas of a definition that may ask these field types. */
export interface Schemas {
  readonly definition: z.ZodObject;
  /** Each type's own schema, in the order given. */
  readonly fields: readonly z.ZodObject[];
}

/** Types made by agencies are `prefix:name`; each side small letters, digits and hyphens. */
const CustomType = z
  .templateLiteral([z.string().regex(/[a-z][a-z0-9-]*/), ":", z.string().regex(/[a-z][a-z0-9-]*/)])
  .meta({
    description: "A type registered with `defineFieldType`: a prefix of the agency, a colon, a name.",
    examples: ["acme:signature"],
  });

/** Makes the schemas. Fields contain fields, so the union of them all is there for each type's schema before it is complete. */
export function schemasOf(types: readonly FieldDefinition[]): Schemas {
  const AnyField: SchemaParts["AnyField"] = z.lazy(() => union as unknown as z.ZodType<Field>); // made below, before anything is read
  const fields = types.map(({ schema }) => schema({ AnyField }));
  const CustomField = z.looseObject({ type: CustomType, ...common }).meta({
    id: "CustomField",
    description:
      "A field of an agency's own type, registered with `defineFieldType`. Properties of its own pass through untouched.",
    examples: [{ type: "acme:signature", name: "signature", label: "Signature" }],
  });
  // A discriminated union has at least one member; that each has a literal `type` is the contract of `FieldDefinition`.
  const builtIn = z.discriminatedUnion(
    "type",
    fields as unknown as readonly [z.ZodObject<{ type: z.ZodLiteral<string> }>],
  );
  const union = z.union([builtIn, CustomField]).meta({
    id: "Field",
    description:
      "Anything that stands among the fields of a page: a question or a block of words. `type` says which.",
    examples: [{ type: "text", name: "plate", label: "Plate" }],
  });
  return { definition: definitionSchema({ AnyField }), fields };
}
