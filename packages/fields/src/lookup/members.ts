import type { LookupField } from "./lookup.definition.js";

/** Names of the members of a record that the question asks for. */
export const membersOf = ({ record }: Pick<LookupField, "record">): readonly string[] =>
  record.map(({ name }) => name);

/** What is asked for by hand. */
export const manualOf = ({
  record,
  manual,
}: Pick<LookupField, "record" | "manual">): NonNullable<LookupField["manual"]> => manual ?? record;
