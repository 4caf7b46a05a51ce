import { expect } from "chai";
import { html } from "lit";
import { validateWith } from "@diwan/core";
import type { CustomField } from "@diwan/fields";
import { groupShell, invalid, isBadPart, partError, partShell, type FieldProps } from "@diwan/fields";
import { defineFieldType, type FieldType } from "../index.js";
import {
  all,
  clear,
  control,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  press,
  summary,
  text,
  until,
} from "../element/form.suite.js";

afterEach(clear);

// The example of docs/custom-field.md: keep the two alike.
interface PlateProps extends FieldProps {
  readonly letters: number;
}
interface PlateField extends CustomField {
  readonly type: "acme:plate";
  readonly letters?: number;
}
interface Plate {
  readonly series?: unknown;
  readonly number?: unknown;
}
const partsOf = (value: unknown): Plate => (typeof value === "object" && value !== null ? value : {});
const plate: FieldType<PlateField, PlateProps> = {
  type: "acme:plate",
  kind: {
    template: (p) => {
      const { series = "", number = "" } = partsOf(p.value);
      const box = (name: string, label: string, value: unknown) =>
        partShell(p, {
          name,
          label,
          control: html`<input class="diwan-input diwan-w5" id="${p.id}-${name}" name="${p.name}.${name}" .value=${value}
            aria-invalid=${invalid(isBadPart(p, name))} aria-describedby=${partError(p, name)}>`,
        });
      return groupShell(
        p,
        html`<div class="diwan-parts">${box("series", `Letters (${p.letters})`, series)}${box("number", "Number", number)}</div>`,
      );
    },
    read: (entries) => {
      const series = entries["series"]?.[0]?.trim().toUpperCase() ?? "";
      const number = entries["number"]?.[0]?.trim() ?? "";
      return series || number ? { series, number } : undefined;
    },
    parts: () => ["series", "number"],
  },
  props: (field) => ({ letters: field.letters ?? 3 }),
  display: (value) => Object.values(value as { series: string; number: string }).join(" "),
  answer: {
    check: validateWith<CustomField>((value, field) => {
      const { series, number } = partsOf(value);
      if (typeof series !== "string" || typeof number !== "string") return [{ code: "type" }];
      return [
        ...(series.length === (field["letters"] ?? 3) ? [] : [{ code: "letters", part: "series" }]),
        ...(/^\d{1,4}$/.test(number) ? [] : [{ code: "digits", part: "number" }]),
      ];
    }),
  },
};
defineFieldType(plate);

const definition = () =>
  definitionOf([
    {
      id: "one",
      title: "Your car",
      fields: [
        {
          type: "acme:plate",
          name: "plate",
          label: "Number plate",
          letters: 2,
          messages: { letters: "Enter two letters", digits: "Enter one to four figures" },
        },
      ],
    },
  ]);

for (const isolation of ISOLATIONS)
  describe(`a home-made field type (${isolation})`, () => {
    it("is asked, validated, shown and sent like any other", async () => {
      let answers: unknown;
      const mounted = await mount(definition(), isolation, (form) => {
        form.submitHandler = (submission) => {
          ({ answers } = submission);
          return { reference: "R-1" };
        };
      });
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["Enter an answer to “Number plate”"]);
      fill(mounted, "Letters (2)", "abc");
      fill(mounted, "Number", "12");
      press(mounted, "Continue");
      expect(summary(mounted)).to.deep.equal(["Enter two letters"]);
      all(mounted, ".diwan-errors a")[0]?.click();
      expect(mounted.root.activeElement).to.equal(control(mounted, "Letters (2)"));
      // What is wrong with one box is said beside it, and of the other nothing.
      const [letters, figures] = [control(mounted, "Letters (2)"), control(mounted, "Number")];
      expect(letters.getAttribute("aria-invalid")).to.equal("true");
      expect(letters.parentElement?.querySelector(".diwan-error")?.id).to.equal(
        letters.getAttribute("aria-describedby"),
      );
      expect(figures.hasAttribute("aria-invalid")).to.equal(false);
      fill(mounted, "Letters (2)", "ab");
      await go(mounted, "Check your answers");
      expect(text(mounted)).to.contain("AB 12");
      press(mounted, "Send application");
      await until(() => answers);
      expect(answers).to.deep.equal({ plate: { series: "AB", number: "12" } });
    });
  });

describe("a home-made type", () => {
  it("may replace how one of our own is shown", async () => {
    const { fieldType } = await import("./field-types.js");
    const email = fieldType("email");
    try {
      defineFieldType({ ...email, props: () => ({ hint: "We write to you here" }) });
      const mounted = await mount(
        definitionOf([
          { id: "one", title: "One", fields: [{ type: "email", name: "mail", label: "Email" }] },
        ]),
      );
      expect(text(mounted)).to.contain("We write to you here");
    } finally {
      defineFieldType(email);
    }
  });
});
