/** Functions and methods of the language. Everything else CEL has is refused, so that any server can follow. Those of a namespace are written with it. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  "size",
  "sum",
  "answered",
  "index",
  "today",
  "date",
  "age",
  "addDays",
  "addMonths",
  "addYears",
  "daysBetween",
  "workingDays",
  "addWorkingDays",
  "year",
  "month",
  "day",
  "time",
  "minutesBetween",
  "duration",
  "getHours",
  "getMinutes",
  "decimal",
  "int",
  "string",
  "round",
  "floor",
  "ceil",
  "min",
  "max",
  "math.greatest",
  "math.least",
  "math.round",
  "math.abs",
  "exists",
  "exists_one",
  "all",
  "filter",
  "map",
  "distinct",
  "sort",
  "join",
  "contains",
  "startsWith",
  "endsWith",
  "matches",
  "indexOf",
  "substring",
  "replace",
  "split",
  "trim",
  "lowerAscii",
  "upperAscii",
]);
export const BINDERS: ReadonlySet<string> = new Set(["exists", "exists_one", "all", "filter", "map"]);
/** Whether this is a function of a namespace, such as `math.least`, and no member of an answer. */
export const isNamespaced = (receiver: string | undefined, name: string | undefined): boolean =>
  receiver !== undefined && name !== undefined && FUNCTIONS.has(`${receiver}.${name}`);

/**
 * Functions that the CEL library has under the same name, but not as CEL's own implementations have them: its texts are counted in UTF-16 units, its `lowerAscii` changes letters
 * that are not ASCII, its durations are Go's. Ours are registered under their name with this mark.
 */
export const OURS: ReadonlySet<string> = new Set([
  "duration",
  "indexOf",
  "lowerAscii",
  "matches",
  "split",
  "substring",
  "trim",
  "upperAscii",
]);
export const OUR_MARK = "_";
