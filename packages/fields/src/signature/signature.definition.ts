import { common, fieldDefinition, fieldMeta, RichText, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("signature", "A declaration, signed by typing a name."),
      ...common,
      declaration: RichText.meta({
        description:
          "What is signed. The answer holds its hash: when it is changed, in any language, earlier signatures are asked for again.",
        examples: ["What I have written is true. I know that a false statement is an offence."],
      }),
    })
    .meta(
      fieldMeta(
        "SignatureField",
        'A declaration, signed by typing a name. The answer is `{ "name": "Huda Saleh", "declaration": "9f86…" }`: the name, and the SHA-256 of what was signed.',
        {
          type: "signature",
          name: "signature",
          label: "Sign your application",
          declaration: "What I have written is true. I know that a false statement is an offence.",
        },
      ),
    );

export type SignatureField = z.infer<ReturnType<typeof schema>>;

export const signatureDefinition = fieldDefinition<SignatureField>({
  type: "signature",
  schema,
  codes: ["tooLong", "declarationChanged"],
  alsoCalled: ["sign", "esign", "esignature", "signaturepad", "digitalsignature"],
  propertiesAlsoCalled: { statement: ["declaration"], text: ["declaration"], content: ["declaration"] },
  severalBoxes: true,
  defaultMustBe: () => "left out: whoever fills in the form signs it",
});
