/** What people write in an expression as they would in a spreadsheet, a script or a template, and the same in the language of forms. */
import type { Scope } from "../expressions/scope.js";
import { own } from "../own.js";
import { tokens } from "./tokens.js";

export interface Idiom {
  /** What to write: "write `size(cars)` for `cars.length`". */
  readonly words: string;
  readonly suggestion?: string | undefined;
  /** Where, in characters. */
  readonly position: number;
}

/** The type of a name: `"list"` for a list of items. */
type TypeOf = (name: string | undefined) => string | undefined;
/** What to write for what was matched, or nothing where it is right as it stands. */
type Rewrite = (match: RegExpExecArray, type: TypeOf) => string | undefined;

const isText = (type: string | undefined): boolean => type === "string";
/** Known to the day, or perhaps to the month or year alone. */
const isDate = (type: string | undefined): boolean => type === "date" || type === "partialDate";
const isNumber = (type: string | undefined): boolean => type === "int" || type === "decimal";
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const QUOTED = String.raw`(?:'[^'\\]*'|"[^"\\]*")`;
/** A name, or a call of a function of names: what stands on one side of a comparison. */
const TERM = String.raw`(?:[A-Za-z_]\w*\([^()]*\)|[A-Za-z_][\w.]*)`;
const rule = (pattern: string): RegExp => new RegExp(pattern, "g");

/** Functions that give numbers, so that what they are compared with is not put in quotes. */
const NUMBERS =
  /^(?:size|sum|age|daysBetween|workingDays|minutesBetween|year|month|day|int|decimal|round|floor|ceil|min|max|index)\(/;

/** Functions of texts, by what they are called elsewhere. */
const TEXTS: { readonly [name: string]: string } = {
  lower: "lowerAscii",
  l: "lowerAscii",
  upper: "upperAscii",
  u: "upperAscii",
  trim: "trim",
  strip: "trim",
};

/** A name of a question, or one reached through another: `first`, `full_name.given`, `car.plate`. */
const NAME = String.raw`(?<![\w.])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?![\w.(])`;
const BLANK = String.raw`(?:'\s*'|"\s*"|\[\s*\])`;
/** A list of items is there when it has none; whatever else is empty is not there. */
const answered = (name: string, isNegated: boolean, written: string, type: TypeOf): string | undefined => {
  const isPart = name.includes(".");
  const isList = written.includes("[") || written.includes("size(");
  return (isPart && !isList) || (!isPart && type(name) !== undefined && !(isList && type(name) === "list"))
    ? `${isNegated ? "!" : ""}answered(${name})`
    : undefined;
};

/** Comparisons that are never met, since an answer that is empty is not there. */
const EMPTY: readonly (readonly [pattern: RegExp, rewrite: Rewrite])[] = [
  [
    rule(String.raw`${NAME}\s*(===?|!==?)\s*${BLANK}`),
    ([written, name = "", sign], type) => answered(name, !sign?.startsWith("!"), written, type),
  ],
  [
    rule(String.raw`${BLANK}\s*(===?|!==?)\s*${NAME}`),
    ([written, sign, name = ""], type) => answered(name, !sign?.startsWith("!"), written, type),
  ],
  [
    rule(String.raw`\bsize\(\s*${NAME}\s*\)\s*(?:==\s*0|<\s*1|<=\s*0)(?![\w.])`),
    ([written, name = ""], type) => answered(name, true, written, type),
  ],
];

/** Each way with its rewriting, in the order of preference where two begin at one place. */
const REWRITES: readonly (readonly [pattern: RegExp, rewrite: Rewrite])[] = [
  // placeholders of templates, and names reached through an object
  [rule(String.raw`[$#%@]?\{\{?\s*([A-Za-z_]\w*)\s*\}?\}`), ([, name = ""]) => name],
  [rule(String.raw`[$#@]([A-Za-z_]\w*)`), ([, name = ""]) => name],
  [
    rule(String.raw`\b(this|self|form|data|answers|values|fields|model|page|user)\.([A-Za-z_]\w*)`),
    ([, holder, name = ""], type) => (type(holder) === undefined && type(name) ? name : undefined),
  ],
  // nothing there
  [
    rule(String.raw`(${TERM})\s*(===?|!==?)\s*(?:null|undefined|None|nil|'null'|"null")(?![\w.(])`),
    ([, name = "", sign]) => `${sign?.startsWith("!") ? "" : "!"}answered(${name})`,
  ],
  ...EMPTY,
  [
    rule(String.raw`\b(?:isEmpty|empty|isBlank|isNull|ISBLANK|is_empty)\(\s*([A-Za-z_]\w*)\s*\)`),
    ([, name = ""]) => `!answered(${name})`,
  ],
  [
    rule(
      String.raw`(?<!\.)\b(?:isNotEmpty|notEmpty|exists|has|defined|isset|isAnswered)\(\s*([A-Za-z_]\w*)\s*\)`,
    ),
    ([, name = ""]) => `answered(${name})`,
  ],
  // how many
  [
    rule(String.raw`\b([A-Za-z_]\w*)\.(?:length|count|size)\b(?:\(\s*\))?(?!\()`),
    ([, name = ""], type) => (type(name) ? `size(${name})` : undefined),
  ],
  [
    rule(String.raw`\b(?:len|length|count|COUNT|LEN)\(\s*([A-Za-z_]\w*)\s*\)`),
    ([, name = ""]) => `size(${name})`,
  ],
  // one of several
  [
    rule(String.raw`\b([A-Za-z_]\w*)\.(?:includes|contains|has|indexOf)\(\s*([^()]+?)\s*\)`),
    ([, name = "", value = ""], type) =>
      isText(type(name)) ? `${name}.contains(${value})` : type(name) && `${value} in ${name}`,
  ],
  [
    rule(String.raw`\b([A-Za-z_]\w*)\s*(==|!=)\s*(${QUOTED})`),
    ([, name = "", sign, value = ""], type) => {
      if (type(name) !== "list<string>") return undefined;
      return sign === "==" ? `${value} in ${name}` : `!(${value} in ${name})`;
    },
  ],
  [
    rule(String.raw`(${QUOTED})\s+in\s+([A-Za-z_]\w*)`),
    ([, value = "", name = ""], type) => (isText(type(name)) ? `${name} == ${value}` : undefined),
  ],
  [
    rule(String.raw`\b([A-Za-z_]\w*)\s+in\s+(${QUOTED})`),
    ([, name = "", value = ""]) => `${name} == ${value}`,
  ],
  [
    rule(String.raw`\bin\s*\(\s*(${QUOTED}(?:\s*,\s*${QUOTED})*)\s*\)`),
    ([, values = ""]) => `in [${values}]`,
  ],
  // texts
  [
    rule(
      String.raw`(?<!\.)\b(lower|upper|lowercase|uppercase|lcase|ucase|toLower|toUpper|LOWER|UPPER|lowerAscii|upperAscii|trim|TRIM|strip)\(\s*(${TERM})\s*\)`,
    ),
    ([, name = "", term = ""]) =>
      `${term}.${TEXTS[name.toLowerCase().replace(/^to|case$|ascii$/g, "")] ?? ""}()`,
  ],
  [rule(String.raw`(?<=\.)(?:to_?)?(lower|upper)(?:_?case)?(?=\()`), ([, name = ""]) => TEXTS[name]],
  [rule(String.raw`(?<=\.)toLocale(Lower|Upper)Case(?=\()`), ([, name = ""]) => TEXTS[name.toLowerCase()]],
  [rule(String.raw`(?<=\.)to(Lower|Upper)(?:Case)?(?=\()`), ([, name = ""]) => TEXTS[name.toLowerCase()]],
  [rule(String.raw`(?<=\.)strip(?=\()`), () => "trim"],
  [rule(String.raw`(?<=\.)(?:replaceAll|gsub)(?=\()`), () => "replace"],
  [rule(String.raw`(?<=\.)(?:substr|slice|mid)(?=\()`), () => "substring"],
  [rule(String.raw`(?<=\.)(?:test|match|regex|matchesRegex)(?=\(\s*['"])`), () => "matches"],
  [
    rule(String.raw`(${TERM})\s*=~\s*(${QUOTED})`),
    ([, term = "", pattern = ""]) => `${term}.matches(${pattern})`,
  ],
  // lists
  [rule(String.raw`(?<=\.)(?:unique|uniq|dedupe)(?=\()`), () => "distinct"],
  [rule(String.raw`(?<=\.)(?:sorted|sortBy|orderBy|toSorted)(?=\(\s*\))`), () => "sort"],
  [
    rule(String.raw`(?<!\.)\b(distinct|unique|UNIQUE|sort|sorted|SORT)\(\s*(${TERM})\s*\)`),
    ([, name = "", list = ""]) => `${list}.${/^[du]/i.test(name) ? "distinct" : "sort"}()`,
  ],
  [
    rule(String.raw`(?:@index|\b(?:loop|item)\.index|\browNumber\(\s*\)|\brow_number\(\s*\))(?!\()`),
    () => "index()",
  ],
  [rule(String.raw`(?<=\.)some(?=\()`), () => "exists"],
  [rule(String.raw`(?<=\.)every(?=\()`), () => "all"],
  // yes or no
  [
    rule(String.raw`\b([A-Za-z_]\w*)\s*(==|!=)\s*(?:['"]?(yes|no|true|false|on|off|y|n|1|0)\b['"]?)`),
    ([whole, name = "", sign, value = ""], type) => {
      if (type(name) !== "bool") return undefined;
      const right = `${name} ${sign} ${/^(?:yes|true|on|y|1)$/.test(value)}`;
      return right === whole ? undefined : right;
    },
  ],
  [
    rule(String.raw`\b([A-Za-z_]\w*)\s*(==|!=)\s*(?:['"](Yes|No|True|False|YES|NO|TRUE|FALSE)['"])`),
    ([, name = "", sign, value = ""], type) =>
      type(name) === "bool" ? `${name} ${sign} ${/^[YT]/.test(value)}` : undefined,
  ],
  // numbers and texts
  [
    rule(String.raw`(${TERM})\s*([=!]=|[<>]=?)\s*(['"])(${NUMBER})\3`),
    ([, term = "", sign, , digits = ""], type) =>
      isNumber(type(term)) || NUMBERS.test(term) ? `${term} ${sign} ${digits}` : undefined,
  ],
  [
    rule(String.raw`\b([A-Za-z_]\w*)\s*(==|!=)\s*(${NUMBER})(?![\w.])`),
    ([, name = "", sign, digits = ""], type) =>
      isText(type(name)) ? `${name} ${sign} '${digits}'` : undefined,
  ],
  [rule(String.raw`(\d+(?:\.\d+)?)\s*%(?!\s*[\w(])`), ([, digits = ""]) => String(Number(digits) / 100)],
  [rule(String.raw`\bMath\.(round|floor|ceil|min|max)(?=\()`), ([, name = ""]) => name],
  [rule(String.raw`(?<!\.)\b(?:Math\.)?(?:abs|ABS)(?=\()`), () => "math.abs"],
  [
    rule(String.raw`(?<!\.)\b(greatest|least|GREATEST|LEAST)(?=\()`),
    ([, name = ""]) => `math.${name.toLowerCase()}`,
  ],
  [rule(String.raw`\b(?:parseInt|Math\.trunc|INT)(?=\()`), () => "int"],
  [rule(String.raw`\b(?:parseFloat|Number|Decimal|toNumber)(?=\()`), () => "decimal"],
  [rule(String.raw`[£$€¥₹]\s?(\d+(?:\.\d+)?)`), ([, digits = ""]) => digits],
  [
    rule(String.raw`(?<![<>=]\s*)(${NUMBER})\s*(<=?)\s*([A-Za-z_]\w*)\s*(<=?)\s*(${NUMBER})`),
    ([, least = "", one, name = "", other, most = ""]) =>
      `${least} ${one} ${name} && ${name} ${other} ${most}`,
  ],
  [
    rule(String.raw`\bbetween\(\s*([^(),]+?)\s*,\s*([^(),]+?)\s*,\s*([^(),]+?)\s*\)`),
    ([, name = "", least = "", most = ""]) => `${name} >= ${least} && ${name} <= ${most}`,
  ],
  // dates
  [
    rule(String.raw`(${TERM})\s*([=!]=|[<>]=?)\s*['"](\d{4}-\d\d-\d\d)['"]`),
    ([, term = "", sign, day = ""], type) =>
      isDate(type(term)) || /^(?:today|date|add\w+)\(/.test(term)
        ? `${term} ${sign} date("${day}")`
        : undefined,
  ],
  [rule(String.raw`\bnow\(\s*\)|\bToday\(\s*\)|\bTODAY\(\s*\)|\bdate\(\s*\)`), () => "today()"],
  [
    rule(String.raw`(today\(\s*\)|\b[A-Za-z_]\w*)\s*([+-])\s*(\d+)(?![\w.])`),
    ([, term = "", sign = "", days = ""], type) =>
      term.startsWith("today(") || type(term) === "date"
        ? `addDays(${term}, ${sign === "-" ? "-" : ""}${days})`
        : undefined,
  ],
  [
    rule(String.raw`(today\(\s*\)|\b[A-Za-z_]\w*)\s*-\s*(today\(\s*\)|[A-Za-z_]\w*)`),
    ([, to = "", from = ""], type) =>
      [to, from].every((term) => term.startsWith("today(") || type(term) === "date")
        ? `daysBetween(${from}, ${to})`
        : undefined,
  ],
  [
    rule(String.raw`\b([A-Za-z_]\w*)\.(year|month|day)\b`),
    ([, name = "", part = ""], type) => (isDate(type(name)) ? `${part}(${name})` : undefined),
  ],
  [rule(String.raw`\b(?:NETWORKDAYS|networkdays|businessDays|workdaysBetween)(?=\()`), () => "workingDays"],
  [rule(String.raw`\b(?:WORKDAY|workday|addBusinessDays|addWorkdays)(?=\()`), () => "addWorkingDays"],
  // choosing
  [
    rule(String.raw`\b(?:if|IF|iif)\s*\(\s*([^(),]+?)\s*,\s*([^(),]+?)\s*,\s*([^(),]+?)\s*\)`),
    ([, condition = "", one = "", other = ""]) => `${condition} ? ${one} : ${other}`,
  ],
  // all items of a list
  [
    rule(String.raw`\bsum\(\s*([A-Za-z_]\w*)\.([A-Za-z_]\w*)\s*\)`),
    ([, list = "", name = ""], type) =>
      type(list) === "list" ? `sum(${list}.map(item, item.${name}))` : undefined,
  ],
  [
    rule(String.raw`\b([A-Za-z_]\w*)\.([A-Za-z_]\w*)\s*([=!]=|[<>]=?)\s*(${QUOTED}|${NUMBER}|[A-Za-z_]\w*)`),
    ([, list = "", name = "", sign, value = ""], type) =>
      type(list) === "list" ? `${list}.exists(item, item.${name} ${sign} ${value})` : undefined,
  ],
  [rule(String.raw`;\s*$`), () => ""],
  [
    rule(String.raw`^\s*(!?)\s*([A-Za-z_]\w*)\s*$`),
    ([, not = "", name = ""], type) =>
      type(name) && type(name) !== "bool" && type(name) !== "dyn" ? `${not}answered(${name})` : undefined,
  ],
];
/** What cannot be rewritten by a pattern, and what to do. */
const ADVICE: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /\b(?:if|IF)\s*\(/g,
    "write only what must be true, or `condition ? one : other` to choose between two values",
  ],
  [/\b(?:concat|CONCAT|CONCATENATE)\(/g, "join words with '+'"],
  [
    /\btypeof\b|\breturn\b|=>|\bfunction\b|`/g,
    "write only what must be true, as in `tenure == 'rent' && size(vehicles) > 1`",
  ],
];

/** Where the texts of an expression are, which may hold anything. */
function inTexts(source: string): (position: number) => boolean {
  const texts = tokens(source).filter(({ kind }) => kind === "string");
  return (position) => texts.some(({ index, text }) => position > index && position < index + text.length);
}

const typesOf =
  (scope: Scope): TypeOf =>
  (name) => {
    const type = name === undefined ? undefined : own(scope, name);
    return typeof type === "object" ? "list" : type;
  };

function found(
  source: string,
  scope: Scope,
  rewrites: readonly (readonly [RegExp, Rewrite])[],
): readonly Idiom[] {
  const type = typesOf(scope);
  const inside = inTexts(source);
  return rewrites.flatMap(([pattern, rewrite]) =>
    [...source.matchAll(pattern)].flatMap((match): readonly Idiom[] => {
      if (inside(match.index)) return [];
      const suggestion = rewrite(match, type);
      if (suggestion === undefined) return [];
      const words =
        suggestion === ""
          ? `leave \`${match[0].trim()}\` out`
          : `write \`${suggestion}\` for \`${match[0].trim()}\``;
      return [{ position: match.index, words, ...(suggestion !== "" && { suggestion }) }];
    }),
  );
}

/** The first thing in a wrong expression that people write elsewhere, with what to write here. */
export function idiom(source: string, scope: Scope): Idiom | undefined {
  const inside = inTexts(source);
  const advised = ADVICE.flatMap(([pattern, words]) =>
    [...source.matchAll(pattern)]
      .filter(({ index }) => !inside(index))
      .map(({ index }): Idiom => ({ position: index, words })),
  );
  return [...found(source, scope, REWRITES), ...advised].sort(
    (one, other) => one.position - other.position,
  )[0];
}

/** Comparisons with what is empty, in an expression that is right otherwise. */
export const emptyComparisons = (source: string, scope: Scope): readonly Idiom[] =>
  found(source, scope, EMPTY);
