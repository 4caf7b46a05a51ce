import * as z from "zod";

/** How names, ids, codes and decimals are written. */
export const FORM = {
  name: /^[a-z][a-z0-9_]*$/,
  id: /^[a-z][a-z0-9_-]*$/,
  country: /^[A-Z]{2}$/,
  currency: /^[A-Z]{3}$/,
  decimal: /^-?\d+(\.\d+)?$/,
  kid: /^[A-Za-z0-9._-]{1,64}$/,
  coordinate: /^[A-Za-z0-9_-]{43}$/,
} as const;

/** Words for people. */
export const Text = z.union([z.string(), z.record(z.string(), z.string())]).meta({
  id: "Text",
  description:
    "Words for people: one text for every language, or one text per declared language by its BCP 47 tag (RFC 5646).",
  examples: ["Plate", { en: "Full name", ar: "الاسم الكامل" }],
});

export const RichText = z.union([z.string(), z.record(z.string(), z.string())]).meta({
  id: "RichText",
  description:
    "Words for people that may use the safe Markdown subset: paragraphs, lists, links, strong and emphasis; never HTML.",
  examples: [
    "As printed on your **registration**.",
    { en: "See [who can apply](/who).", ar: "انظر [من يمكنه التقديم](/who)." },
  ],
});

export const Expression = z.string().meta({
  id: "Expression",
  description:
    "A CEL expression over the names of fields and calculations. Without the answers it needs it is undecided, and an undecided condition is not met.",
  examples: ["tenure == 'rent'", "size(vehicles) > 1 && answered(lease_end)"],
});

export const MemberExpression = z.strictObject({ expression: Expression }).meta({
  id: "MemberExpression",
  description:
    "A property worked out from the answers: an expression in place of its value. While it is undecided, the property is not there.",
  examples: [{ expression: "vehicles_allowed" }],
});

export const Name = z
  .string()
  .regex(FORM.name)
  .meta({
    id: "Name",
    description:
      "Key of the answer in the payload and name in expressions: a small letter, then small letters, digits and underscores. Unique in the form; the fields of a list have names of their own.",
    examples: ["full_name", "lease_end"],
  });

export const Id = z
  .string()
  .regex(FORM.id)
  .meta({
    id: "Id",
    description: "An id: a small letter, then small letters, digits, hyphens and underscores.",
    examples: ["resident-parking-permit", "vehicles"],
  });

export const Rule = z
  .strictObject({
    id: Id.meta({
      description: "Name of the rule for traces and tests.",
      examples: ["lease-covers-permit"],
    }).exactOptional(),
    level: z
      .enum(["error", "warning"])
      .meta({
        description:
          "A `warning` asks once whether an answer that is probably wrong is right; the citizen may go on, and no server refuses it. An `error`, when left out, must be mended.",
        examples: ["warning"],
      })
      .exactOptional(),
    check: Expression.meta({
      description: "What must be true. A rule that is undecided for want of an answer is not broken.",
      examples: ["lease_end > start"],
    }),
    message: Text.meta({
      description: "Words shown when the check is false: what is wrong and how to mend it.",
      examples: [
        { en: "The lease must end after the permit starts", ar: "يجب أن ينتهي العقد بعد بدء التصريح" },
      ],
    }),
  })
  .meta({
    id: "Rule",
    description: "A rule across answers, with the words shown when it is broken.",
    examples: [{ check: "lease_end > start", message: "The lease must end after the permit starts" }],
  });

export const Width = z.literal([2, 3, 4, 5, 10, 20]).meta({
  id: "Width",
  description: "Expected length in characters: sets the width of the box and is never a limit.",
  examples: [10],
});

export const DateBound = z.string().meta({
  id: "DateBound",
  description:
    "A civil date `YYYY-MM-DD`, `today`, or `today` plus or minus an ISO 8601 duration in years, months, weeks and days.",
  examples: ["today", "today-P18Y", "2026-01-01"],
});

export const Country = z
  .string()
  .regex(FORM.country)
  .meta({
    id: "Country",
    description: "An ISO 3166-1 alpha-2 country code.",
    examples: ["BH", "GB"],
  });

export const Currency = z
  .string()
  .regex(FORM.currency)
  .meta({
    id: "Currency",
    description: "An ISO 4217 currency code; it also sets the decimal places.",
    examples: ["BHD", "GBP"],
  });

export const Decimal = z
  .string()
  .regex(FORM.decimal)
  .meta({
    id: "Decimal",
    description: "An exact decimal number written as a text, so that no digit is lost.",
    examples: ["0.50", "1000"],
  });
