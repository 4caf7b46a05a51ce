import * as z from "zod";
import { YearlyDay } from "../closed-days.js";
import type { SchemaParts } from "../field-definition.js";
import { Currency, Expression, FORM, Id, Name, RichText, Rule, Text } from "./words.js";

const page = ({ AnyField }: SchemaParts) =>
  z
    .strictObject({
      id: Id.meta({
        description:
          "Id of the page, unique in the form. It stands in the address of a page that a server makes; the element on a page of yours leaves the address as it is.",
        examples: ["applicant"],
      }),
      title: Text.meta({ description: "Heading of the page.", examples: [{ en: "About you", ar: "عنك" }] }),
      intro: RichText.meta({
        description: "Words under the heading.",
        examples: ["We ask this to find your record."],
      }).exactOptional(),
      heading: z
        .literal("question")
        .meta({
          description:
            "The page's only question is its heading, and 'title' names the page where answers are checked.",
          examples: ["question"],
        })
        .exactOptional(),
      showWhen: Expression.meta({
        description: "The page is on the path only when this is true.",
        examples: ["tenure == 'rent'"],
      }).exactOptional(),
      fields: z
        .array(AnyField)
        .min(1)
        .meta({
          description: "What stands on the page, in order.",
          examples: [[{ type: "text", name: "plate", label: "Plate" }]],
        }),
      rules: z
        .array(Rule)
        .meta({
          description:
            "Rules across answers, validated when the citizen leaves the page; a broken one is shown at the first field.",
          examples: [
            [
              {
                check: "size(vehicles) <= 2 || tenure == 'own'",
                message: "Tenants may register two vehicles",
              },
            ],
          ],
        })
        .exactOptional(),
    })
    .meta({
      id: "Page",
      description: "One page of the form: what a citizen answers before going on.",
      examples: [
        {
          id: "applicant",
          title: "About you",
          fields: [{ type: "name", name: "full_name", label: "Full name" }],
        },
      ],
    });

const Privacy = z
  .strictObject({
    purpose: Text.meta({
      description: "What the answers are used for.",
      examples: ["To issue and check your permit"],
    }),
    retention: z
      .string()
      .meta({ description: "How long the answers are kept: an ISO 8601 duration.", examples: ["P13M"] }),
    notice: z
      .string()
      .min(1)
      .meta({ description: "Address of the privacy notice.", examples: ["/privacy"] }),
  })
  .meta({
    id: "Privacy",
    description: "What the citizen is told before giving anything away.",
    examples: [{ purpose: "To issue and check your permit", retention: "P13M", notice: "/privacy" }],
  });

/** A public key for examples alone: nobody has its private half, and a definition that asks for it is refused. */
export const EXAMPLE_POINT = {
  x: "LKNH3nGzcvYiIilBVbnujdSQOk2X1UV029w0LfcDCoI",
  y: "DXVNS8F5g8PGYpv4GXXb4om88ddSA5-6u8zQWL0PFUk",
};
const coordinate = (name: "x" | "y") =>
  z
    .string()
    .regex(FORM.coordinate)
    .meta({
      description: `The key's ${name} coordinate: 32 bytes in base64url, which are 43 characters.`,
      examples: [EXAMPLE_POINT[name]],
    });

const SealingKey = z
  .strictObject({
    kty: z.literal("EC").meta({ description: "Kind of key: on an elliptic curve.", examples: ["EC"] }),
    crv: z.literal("P-256").meta({ description: "The curve.", examples: ["P-256"] }),
    kid: z
      .string()
      .regex(FORM.kid)
      .meta({
        description:
          "Name of the key, 1 to 64 letters, digits, hyphens, underscores and points. It tells which private key opens an application, so that a name is never used again for another key.",
        examples: ["permits-2026"],
      }),
    x: coordinate("x"),
    y: coordinate("y"),
    use: z
      .literal("enc")
      .meta({ description: "What it is for: encryption.", examples: ["enc"] })
      .exactOptional(),
  })
  .meta({
    id: "SealingKey",
    description:
      "The public half of a key pair, as a JSON Web Key (RFC 7517); `diwan-server new-sealing-key` makes a pair. The private half, which has a member 'd' as well, never stands in a definition.",
    examples: [{ kty: "EC", crv: "P-256", kid: "permits-2026", ...EXAMPLE_POINT }],
  });

const Sealed = z
  .strictObject({
    keys: z
      .array(SealingKey)
      .min(1)
      .max(4)
      .meta({
        description:
          "Public keys of the agency's. Answers are sealed to each of them, and any one of the private keys opens them: one for the office that handles the applications, say, and one kept apart in case the first is lost.",
        examples: [[{ kty: "EC", crv: "P-256", kid: "permits-2026", ...EXAMPLE_POINT }]],
      }),
  })
  .meta({
    id: "Sealed",
    description:
      "Answers are sealed to the agency's public keys before they are kept (HPKE, RFC 9180): in the citizen's browser, or without JavaScript by the server. Then no server reads them, nor can it search, show or hand them over in the clear: `diwan-server unseal` does, where a private key is. Forms with questions for files cannot ask for it yet.",
    examples: [{ keys: [{ kty: "EC", crv: "P-256", kid: "permits-2026", ...EXAMPLE_POINT }] }],
  });

const SummaryLine = z
  .strictObject({
    calculation: Name.meta({ description: "Name of the calculation.", examples: ["fee"] }),
    label: Text.meta({
      description: "What the result is called.",
      examples: [{ en: "To pay", ar: "المبلغ المستحق" }],
    }),
    currency: Currency.meta({
      description: "The result is an amount in this ISO 4217 currency.",
      examples: ["BHD"],
    }).exactOptional(),
  })
  .meta({
    id: "SummaryLine",
    description: "A calculation the citizen sees before sending.",
    examples: [{ calculation: "fee", label: "To pay", currency: "BHD" }],
  });

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

const Holidays = z
  .strictObject({
    weekdays: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .meta({
        description: "Days of the week on which nobody works.",
        examples: [["friday", "saturday"]],
      })
      .exactOptional(),
    dates: z
      .array(YearlyDay)
      .min(1)
      .meta({
        description: "Single days: a date, or `MM-DD` for that day of every year.",
        examples: [["2026-03-20", "12-16"]],
      })
      .exactOptional(),
    ranges: z
      .array(
        z
          .strictObject({
            from: YearlyDay.meta({ description: "First day on which nobody works." }),
            to: YearlyDay.meta({ description: "Last day on which nobody works." }),
          })
          .meta({
            description:
              "From one day to another, both included. With `MM-DD`, every year; from a later to an earlier day it goes over the end of the year.",
            examples: [{ from: "2026-03-19", to: "2026-03-22" }],
          }),
      )
      .min(1)
      .meta({
        description: "Spans of days.",
        examples: [[{ from: "2026-03-19", to: "2026-03-22" }]],
      })
      .exactOptional(),
  })
  .meta({
    id: "Holidays",
    description: "Days on which the agency does not work, so that expressions can count the others.",
    examples: [
      {
        weekdays: ["friday", "saturday"],
        dates: ["12-16"],
        ranges: [{ from: "2026-03-19", to: "2026-03-22" }],
      },
    ],
  });

/** The schema of a whole definition whose fields are those of `parts`. */
export const definitionSchema = (parts: SchemaParts) =>
  z
    .strictObject({
      $schema: z
        .string()
        .meta({
          description: "Where the JSON Schema is, for editors.",
          examples: ["./node_modules/@diwan/core/form.schema.json"],
        })
        .exactOptional(),
      diwan: z.literal(1).meta({ description: "Version of the format.", examples: [1] }),
      id: Id.meta({
        description: "Id of the form; stays the same from version to version.",
        examples: ["resident-parking-permit"],
      }),
      version: z
        .string()
        .min(1)
        .meta({ description: "Version of this form, kept with every submission.", examples: ["2026.1"] }),
      languages: z
        .array(z.string())
        .min(1)
        .meta({
          description:
            "Languages the form is written in, as BCP 47 tags (RFC 5646). The first is the fallback.",
          examples: [["en", "ar"]],
        }),
      timeZone: z
        .string()
        .meta({
          description:
            "IANA time zone of the agency, in which `today` is worked out wherever the citizen is. Without it the form goes by the device's clock, the server by its own zone.",
          examples: ["Asia/Bahrain"],
        })
        .exactOptional(),
      title: Text.meta({
        description: "What the citizen gets done here.",
        examples: [{ en: "Apply for a resident parking permit", ar: "طلب تصريح وقوف للمقيمين" }],
      }),
      intro: RichText.meta({
        description: "Words before the first page: who can apply, what is needed.",
        examples: ["You need your **registration** at hand."],
      }).exactOptional(),
      mark: z
        .enum(["optional", "all"])
        .meta({
          description:
            "Which questions say in their label whether they must be answered: those that need not be, with “(optional)”, which is how it is when left out; or all.",
          examples: ["all"],
        })
        .exactOptional(),
      privacy: Privacy,
      sealed: Sealed.exactOptional(),
      pages: z
        .array(page(parts))
        .min(1)
        .meta({
          description: "The pages, in order.",
          examples: [
            [
              {
                id: "applicant",
                title: "About you",
                fields: [{ type: "name", name: "full_name", label: "Full name" }],
              },
            ],
          ],
        }),
      calculations: z
        .record(Name, Expression)
        .meta({
          description:
            "Values worked out from the answers, by name; sent with the submission and worked out again by the server.",
          examples: [{ fee: "size(vehicles) * 45.00" }],
        })
        .exactOptional(),
      holidays: z
        .record(Name, Holidays)
        .meta({
          description:
            "Days on which the agency does not work, by a name that `workingDays(from, to, 'office')` and `addWorkingDays(date, 5, 'office')` are given.",
          examples: [{ office: { weekdays: ["friday", "saturday"], dates: ["12-16"] } }],
        })
        .exactOptional(),
      summary: z
        .array(SummaryLine)
        .meta({
          description: "Calculations the citizen sees on the check-answers page, in order.",
          examples: [[{ calculation: "fee", label: "To pay", currency: "BHD" }]],
        })
        .exactOptional(),
      declaration: z
        .strictObject({
          title: Text.meta({
            description: "Heading; a word of the SDK when left out.",
            examples: ["Declaration"],
          }).exactOptional(),
          text: RichText.meta({
            description: "What the citizen declares.",
            examples: ["The facts I gave are true."],
          }),
          agree: Text.meta({
            description: "Words beside the box to tick; without them there is no box.",
            examples: ["I agree"],
          }).exactOptional(),
        })
        .meta({
          description: "What the citizen declares when sending.",
          examples: [{ text: "The facts I gave are true." }],
        })
        .exactOptional(),
      confirmation: z
        .strictObject({
          title: Text.meta({
            description: "Heading; a word of the SDK when left out.",
            examples: ["Application sent"],
          }).exactOptional(),
          next: RichText.meta({
            description: "What happens next, and when.",
            examples: ["We answer within 5 working days."],
          }).exactOptional(),
        })
        .meta({
          description: "What stands beside the reference after sending.",
          examples: [{ next: "We answer within 5 working days." }],
        })
        .exactOptional(),
      contact: RichText.meta({
        description: "Where to get help with this form; shown on every page and beside failures.",
        examples: ["Call [17 001 234](tel:+97317001234)"],
      }).exactOptional(),
    })
    .meta({
      id: "Definition",
      description: "One service form, published with a JSON Schema so that editors complete and check it.",
    });
