/** Functions and methods of the language. Everything else CEL has is refused, so that any server can follow. */
export const FUNCTIONS: ReadonlySet<string> = new Set(["size", "sum", "answered", "today", "date", "age", "addDays", "addMonths", "addYears",
  "daysBetween", "year", "month", "day", "decimal", "int", "string", "round", "floor", "ceil", "min", "max",
  "exists", "exists_one", "all", "filter", "map", "contains", "startsWith", "endsWith"]);
export const BINDERS: ReadonlySet<string> = new Set(["exists", "exists_one", "all", "filter", "map"]);
