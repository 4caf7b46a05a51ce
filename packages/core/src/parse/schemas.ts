import * as z from "zod";
import type { Field } from "../definition.js";
import type { FieldDefinition, SchemaParts } from "./field-definition.js";
import { common } from "./schema/common.js";
import { definitionSchema } from "./schema/form.js";
import { MemberExpression } from "./schema/words.js";

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

/** A schema of a field, some members of which may be given by an expression. What types and rules are written for is the plain one: they see a field when its members are worked out. */
function withExpressions(schema: z.ZodObject, members: readonly string[]): z.ZodObject {
  const widened = members.flatMap((member) => {
    const own: unknown = schema.shape[member];
    if (!(own instanceof z.ZodExactOptional)) return [];
    const plain = own.unwrap() as z.ZodType; // whatever a property of a definition may be
    const { description, examples } = plain.meta() ?? {};
    const either = z.union([plain, MemberExpression]).meta({ description, examples });
    return [[member, either.exactOptional()] as const];
  });
  const meta = schema.meta();
  const wide = schema.extend(Object.fromEntries(widened));
  return meta ? wide.meta(meta) : wide;
}

/** Makes the schemas. Fields contain fields, so the union of them all is there for each type's schema before it is complete. */
export function schemasOf(types: readonly FieldDefinition[]): Schemas {
  const AnyField: SchemaParts["AnyField"] = z.lazy(() => union as unknown as z.ZodType<Field>); // made below, before anything is read
  const fields = types.map(({ schema, byExpression = {} }) =>
    withExpressions(schema({ AnyField }), ["optional", ...Object.keys(byExpression)]),
  );
  const CustomField = withExpressions(z.looseObject({ type: CustomType, ...common }), ["optional"]).meta({
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
