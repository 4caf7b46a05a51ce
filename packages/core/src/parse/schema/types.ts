import type * as z from "zod";
import type { BuiltInField, ContentBlock, CustomField, Definition, Divider, Option, Page, Privacy, Rule, Text } from "../../definition.js";
import type * as schema from "../schema.js";

/** Holds the schemas and the types of `definition.ts` together: this file does not compile when one has what the other lacks. It makes no code. */
type Deep<T> = T extends readonly (infer E)[] ? readonly Deep<E>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { theTypeIsNotTheSchema: B }) : { theSchemaIsNotTheType: A };
type SameKeys<A, B> = [keyof A] extends [keyof B] ? ([keyof B] extends [keyof A] ? true : { onlyInType: Exclude<keyof B, keyof A> }) : { onlyInSchema: Exclude<keyof A, keyof B> };
/** Same keys, and each assignable to the other. */
type Same<S, T> = SameKeys<S, T> extends true ? Both<Deep<S>, Deep<T>> : SameKeys<S, T>;
type Holds<T extends true> = T;

type BuiltIn = z.infer<typeof schema.BuiltInField>;
type Types = (BuiltInField | ContentBlock)["type"];
/** `ContentBlock` says that it has no name, which the schema says by leaving it out. */
type Bare<T> = T extends { type: "content" } ? Omit<T, "name"> : T;

type Fields = { [K in Types]: Same<Extract<BuiltIn, { type: K }>, Bare<Extract<BuiltInField | ContentBlock, { type: K }>>> };

export type Proof = [
  Holds<Fields[Types]>,
  Holds<Both<BuiltIn["type"], Types>>,
  Holds<Both<Deep<z.infer<typeof schema.CustomField>>, Deep<CustomField>>>,
  Holds<Same<z.infer<typeof schema.Option>, Option>>,
  Holds<Same<z.infer<typeof schema.Divider>, Divider>>,
  Holds<Same<z.infer<typeof schema.Rule>, Rule>>,
  Holds<Same<z.infer<typeof schema.Page>, Page>>,
  Holds<Same<z.infer<typeof schema.Privacy>, Privacy>>,
  Holds<Same<z.infer<typeof schema.DefinitionSchema>, Definition>>,
  Holds<Both<Deep<z.infer<typeof schema.Text>>, Deep<Text>>>,
];
