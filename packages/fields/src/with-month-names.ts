import { readMonthNames } from "@diwan/i18n";
import type { FieldKind, FieldProps } from "./field.js";

const prepared = <P extends FieldProps>(p: P): P => {
  if (!p.locale.monthByName) readMonthNames(p.locale);
  return p;
};

/** A kind whose field reads months by name on a page of its own. A form brings the names of months with its rules; a field by itself has none. */
export const withMonthNames = <P extends FieldProps>(kind: FieldKind<P>): FieldKind<P> => ({
  ...kind,
  template: (p) => kind.template(prepared(p)),
  read: (entries, p) => kind.read(entries, prepared(p)),
});
