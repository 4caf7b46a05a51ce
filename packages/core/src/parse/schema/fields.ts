import * as z from "zod";
import { FILE_KIND_NAMES } from "../../types/file-kinds.js";
import { affixes, common, counts, lengths, positive } from "./common.js";
import { AnyField, Choice, Option, revealed } from "./options.js";
import { Country, Currency, DateBound, Decimal, Expression, RichText, Text, Width } from "./words.js";

const meta = (id: string, description: string, example: object) => ({ id, description, examples: [example] });
const type = <T extends string>(name: T, description: string) => z.literal(name).meta({ description, examples: [name] });
const width = Width.exactOptional();

export const TextField = z.strictObject({
  type: type("text", "A short written answer."),
  ...common, ...lengths,
  pattern: z.string().meta({ description: "A regular expression (ECMAScript, flag `u`) the whole answer must match.", examples: ["[A-Z0-9 ]{2,10}"] }).exactOptional(),
  inputmode: z.enum(["text", "numeric", "decimal", "search", "url"]).meta({ description: "Which on-screen keyboard helps.", examples: ["numeric"] }).exactOptional(),
  ...affixes, width,
  spellcheck: z.boolean().meta({ description: "Whether the browser may check the spelling.", examples: [false] }).exactOptional(),
  dir: z.enum(["ltr", "rtl", "auto"]).meta({ description: "Direction of the answer whatever the page's, e.g. `ltr` for a plate or an IBAN.", examples: ["ltr"] }).exactOptional(),
}).meta(meta("TextField", "One line of text. The answer is a string.", { type: "text", name: "plate", label: "Plate", pattern: "[A-Z0-9 ]{2,10}" }));

export const TextareaField = z.strictObject({
  type: type("textarea", "A long written answer."),
  ...common, ...lengths,
  maxWords: positive(1, "Most words accepted; the number left is announced.", 150),
  rows: positive(1, "Lines shown at first.", 5),
}).meta(meta("TextareaField", "Several lines of text. The answer is a string; line breaks are \\n.", { type: "textarea", name: "reason", label: "Why do you need it?", maxWords: 150 }));

export const EmailField = z.strictObject({ type: type("email", "An e-mail address."), ...common })
  .meta(meta("EmailField", "An e-mail address. The answer is a string.", { type: "email", name: "email", label: "E-mail address", autocomplete: "email" }));

export const PhoneField = z.strictObject({
  type: type("phone", "A telephone number."), ...common,
  country: Country.meta({ description: "Country assumed for numbers typed without `+`.", examples: ["BH"] }).exactOptional(),
}).meta(meta("PhoneField", "A telephone number. The answer is in E.164 form, e.g. `+97317001234`.", { type: "phone", name: "mobile", label: "Mobile number", country: "BH" }));

export const NumberField = z.strictObject({
  type: type("number", "A number."), ...common,
  whole: z.boolean().meta({ description: "Only whole numbers are accepted.", examples: [true] }).exactOptional(),
  min: z.number().meta({ description: "Least number accepted.", examples: [0] }).exactOptional(),
  max: z.number().meta({ description: "Greatest number accepted.", examples: [500] }).exactOptional(),
  decimals: positive(0, "Most decimal places accepted.", 2),
  ...affixes, width,
}).meta(meta("NumberField", "A quantity (not a code such as a plate or a card number: that is text). The answer is a number; any digits may be typed.", { type: "number", name: "co2", label: "CO₂ (g/km)", whole: true, min: 0 }));

export const MoneyField = z.strictObject({
  type: type("money", "An amount of money."), ...common,
  currency: Currency,
  min: Decimal.meta({ description: "Least amount accepted.", examples: ["0.50"] }).exactOptional(),
  max: Decimal.meta({ description: "Greatest amount accepted.", examples: ["1000.00"] }).exactOptional(),
}).meta(meta("MoneyField", "An amount of money. The answer is a decimal string, e.g. `\"45.00\"`.", { type: "money", name: "income", label: "Monthly income", currency: "BHD" }));

export const DateField = z.strictObject({
  type: type("date", "A civil date."), ...common,
  earliest: DateBound.meta({ description: "First date accepted.", examples: ["today"] }).exactOptional(),
  latest: DateBound.meta({ description: "Last date accepted.", examples: ["today-P18Y"] }).exactOptional(),
}).meta(meta("DateField", "A date typed as day, month and year. The answer is a civil date `YYYY-MM-DD`, whatever the calendar shown.", { type: "date", name: "lease_end", label: "When does your lease end?", earliest: "today" }));

export const SelectField = z.strictObject({
  type: type("select", "One of many options, in a list that opens."), ...common,
  options: z.array(Option).min(1).meta({ description: "The options, in the order shown.", examples: [[{ value: "north", label: "North" }, { value: "south", label: "South" }]] }),
}).meta(meta("SelectField", "One of many options. Prefer radios for up to about seven. The answer is the option's value.", { type: "select", name: "district", label: "District", options: [{ value: "north", label: "North" }, { value: "south", label: "South" }] }));

const choices = z.array(Choice).min(1).meta({ description: "The options in the order shown, with a divider where wanted.", examples: [[{ value: "own", label: "Own" }, { divider: "or" }, { value: "neither", label: "Neither" }]] });

export const RadiosField = z.strictObject({
  type: type("radios", "One of a few options."), ...common,
  options: choices,
  inline: z.boolean().meta({ description: "Short options side by side on wide screens.", examples: [true] }).exactOptional(),
}).meta(meta("RadiosField", "One of a few options, all in sight. The answer is the option's value.", { type: "radios", name: "tenure", label: "Do you own or rent?", options: [{ value: "own", label: "Own" }, { value: "rent", label: "Rent" }] }));

export const CheckboxesField = z.strictObject({
  type: type("checkboxes", "Any of several options."), ...common,
  options: choices, ...counts("options"),
}).meta(meta("CheckboxesField", "Any of several options. The answer is a list of the values chosen, in the order of the options.", { type: "checkboxes", name: "needs", label: "What do you need?", options: [{ value: "ramp", label: "A ramp" }, { value: "none", label: "None of these", exclusive: true }] }));

export const ConsentField = z.strictObject({ type: type("consent", "A single box to agree with a statement."), ...common })
  .meta(meta("ConsentField", "A single checkbox beside a statement. The answer is true, or false where it is optional.", { type: "consent", name: "true_facts", label: "The facts I gave are true" }));

export const YesNoField = z.strictObject({
  type: type("yes-no", "A question answered yes or no."), ...common,
  yes: revealed("Yes"), no: revealed("No"),
}).meta(meta("YesNoField", "A question answered yes or no, in the words of the language. The answer is true or false.", { type: "yes-no", name: "disabled_badge", label: "Do you have a disabled badge?" }));

export const NameField = z.strictObject({
  type: type("name", "A person's name."), ...common,
  parts: z.array(z.enum(["prefix", "given", "middle", "family", "suffix"])).min(1).meta({ description: "Parts asked, by default `given` and `family`; the language sets their order. `prefix`, `middle` and `suffix` are always optional.", examples: [["given", "middle", "family"]] }).exactOptional(),
}).meta(meta("NameField", "A person's name. The answer is an object of the parts asked, e.g. `{ \"given\": \"Huda\", \"family\": \"Saleh\" }`.", { type: "name", name: "full_name", label: "Full name", autocomplete: "name" }));

export const AddressField = z.strictObject({
  type: type("address", "A postal address."), ...common,
  countries: z.array(Country).min(1).meta({ description: "Countries to choose from; a single one is not asked. All countries when left out.", examples: [["BH", "SA"]] }).exactOptional(),
  country: Country.meta({ description: "Country chosen at first.", examples: ["BH"] }).exactOptional(),
}).meta(meta("AddressField", "A postal address, asked as people of the country write it. The answer is an object, e.g. `{ \"country\": \"GB\", \"line1\": \"1 High Street\" }`.", { type: "address", name: "home", label: "Home address", countries: ["BH"] }));

export const ListField = z.strictObject({
  type: type("list", "Several items, each asked the same questions."), ...common,
  ...counts("items"),
  item: Text.meta({ description: "What one item is called; its number is added.", examples: [{ en: "Vehicle", ar: "مركبة" }] }),
  fields: z.array(AnyField).min(1).meta({ description: "The questions asked for each item.", examples: [[{ type: "text", name: "plate", label: "Plate" }]] }),
}).meta(meta("ListField", "Add another: several items, each asked the same questions. The answer is a list of objects.", { type: "list", name: "vehicles", label: "Your vehicles", item: "Vehicle", min: 1, max: 3, fields: [{ type: "text", name: "plate", label: "Plate" }] }));

export const FileField = z.strictObject({
  type: type("file", "One or more files."), ...common,
  accept: z.array(z.enum(FILE_KIND_NAMES)).min(1).meta({ description: "Kinds of file accepted, told by their content; `pdf`, `jpeg` and `png` when left out.", examples: [["pdf", "jpeg", "png"]] }).exactOptional(),
  maxSize: positive(1, "Most bytes of one file; 10,000,000 when left out. The server has a limit of its own.", 5_000_000),
  min: positive(1, "Fewest files accepted; one where an answer is required.", 1),
  max: positive(1, "Most files accepted; one when left out.", 3),
}).meta(meta("FileField", "Files sent with the form. The answer is a list of references, e.g. `[{ \"id\": \"4f…\", \"name\": \"lease.pdf\", \"size\": 81920, \"type\": \"application/pdf\" }]`; their content is uploaded apart.", { type: "file", name: "lease", label: "Your lease", accept: ["pdf", "jpeg"], maxSize: 5_000_000 }));

export const ContentBlock = z.strictObject({
  type: type("content", "Words between the questions; has no answer."),
  variant: z.enum(["text", "inset", "warning", "details"]).meta({ description: "How the words stand out: plainly, set in, as a warning, or behind a disclosure.", examples: ["warning"] }).exactOptional(),
  title: Text.meta({ description: "Summary of a `details`, heading of the others.", examples: ["Before you start"] }).exactOptional(),
  text: RichText.meta({ description: "The words.", examples: ["You need your **registration** at hand."] }),
  showWhen: Expression.meta({ description: "Shown only when this is true.", examples: ["tenure == 'rent'"] }).exactOptional(),
}).meta(meta("ContentBlock", "Words between the questions; has no answer.", { type: "content", variant: "inset", text: "You need your **registration** at hand." }));
