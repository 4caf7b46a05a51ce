import { isBlank } from "@diwan/core";
import {
  common,
  counts,
  fieldDefinition,
  fieldMeta,
  leastOverMost,
  RichText,
  Text,
  typeName,
} from "@diwan/core/schema";
import * as z from "zod";
import { checkOptions, optionShown, valuesOf } from "../option-list.schema.js";

const image = z
  .strictObject({
    src: z
      .string()
      .regex(/^\/(?![/\\])[^\s\\]+$/)
      .meta({
        description:
          "Where it is on the form's own site, from the root: a form never asks another site for anything.",
        examples: ["/images/oak.jpg"],
      }),
    alt: Text.meta({
      description: "What is to be seen in it that matters for the choice, for those who do not see it.",
      examples: [{ en: "A leaf with rounded lobes", ar: "ورقة ذات فصوص مستديرة" }],
    }),
  })
  .meta({
    description: "The picture of an option, and what it shows in words.",
    examples: [{ src: "/images/oak.jpg", alt: "A leaf with rounded lobes" }],
  });

const option = z
  .strictObject({
    value: z
      .string()
      .min(1)
      .meta({
        description: "The answer when this option is chosen: the same in every language.",
        examples: ["oak"],
      }),
    label: Text.meta({ description: "The option in words.", examples: [{ en: "Oak", ar: "بلوط" }] }),
    hint: RichText.meta({
      description: "What the option means, under its label.",
      examples: ["Grows slowly"],
    }).exactOptional(),
    image,
    showWhen: optionShown,
  })
  .meta({
    description: "One option with its picture.",
    examples: [
      { value: "oak", label: "Oak", image: { src: "/images/oak.jpg", alt: "A leaf with rounded lobes" } },
    ],
  });

const example = [
  { value: "oak", label: "Oak", image: { src: "/images/oak.jpg", alt: "A leaf with rounded lobes" } },
  { value: "lime", label: "Lime", image: { src: "/images/lime.jpg", alt: "A leaf in the shape of a heart" } },
];

const schema = () =>
  z
    .strictObject({
      type: typeName("image-choice", "One or several of a few pictures."),
      ...common,
      options: z
        .array(option)
        .min(2)
        .max(24)
        .meta({ description: "The options in the order shown.", examples: [example] }),
      multiple: z
        .boolean()
        .meta({ description: "Any number of them may be chosen. Without it exactly one.", examples: [true] })
        .exactOptional(),
      ...counts("options, with `multiple`,"),
    })
    .meta(
      fieldMeta(
        "ImageChoiceField",
        "One or several of a few pictures, each with its name. The answer is the option's value, with `multiple` a list of them in the order of the options.",
        {
          type: "image-choice",
          name: "tree",
          label: "Which tree do you want in your street?",
          options: example,
        },
      ),
    );

export type ImageChoiceField = z.infer<ReturnType<typeof schema>>;

export const imageChoiceDefinition = fieldDefinition<ImageChoiceField>({
  type: "image-choice",
  schema,
  byExpression: { min: "int", max: "int" },
  codes: ["choice", "minChoices", "maxChoices"],
  alsoCalled: ["imagechoice", "picturechoice", "imagepicker", "picture-choice", "image-picker"],
  check: (field) => {
    const most = field.multiple ? field.options.length : 0;
    return [
      ...leastOverMost(field, "min", "max"),
      ...field.options.flatMap(({ image: { alt } }, at) =>
        (typeof alt === "string" ? [alt] : Object.values(alt)).some(isBlank)
          ? [
              {
                pointer: `/options/${at}/image/alt`,
                code: "options" as const,
                message:
                  "Say what is to be seen in the picture: whoever does not see it could not choose it.",
              },
            ]
          : [],
      ),
      ...checkOptions(field, { type: "image-choice", exclusive: false, reveals: false, single: false }),
      ...(["min", "max"] as const).flatMap((limit) => {
        const isTooMuch = field.multiple
          ? limit === "min" && (field.min ?? 0) > most
          : field[limit] !== undefined;
        return isTooMuch
          ? [
              {
                pointer: `/${limit}`,
                code: "options" as const,
                message: field.multiple
                  ? `${field.min} options must be chosen, but there are only ${most}.`
                  : `'${limit}' is for several choices: add "multiple": true, or leave it out.`,
              },
            ]
          : [];
      }),
    ];
  },
  defaultMustBe: (value, { multiple, options }) => {
    const isOffered = [value].flat().every((each) => options.some((one) => one.value === each));
    if (isOffered && Array.isArray(value) === !!multiple) return undefined;
    return multiple ? "a list of values" : "the value of one of the options";
  },
  values: valuesOf,
});
