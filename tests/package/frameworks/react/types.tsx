import type {} from "@diwan/form/types/react";
import type {} from "@diwan/fields/types/react";
import { DiwanForm } from "@diwan/react";
import { DateField } from "@diwan/react/fields";

/** Only compiled: what is right and, after each `@ts-expect-error`, what is wrong. */
export const page = (
  <>
    <diwan-form
      src="/a.form.json"
      headingLevel={2}
      isolation="none"
      ondiwan-error={(event) => event.detail.code === "action"}
    />
    <DiwanForm src="/a.form.json" onSubmitted={(event) => event.detail.reference.length} />
    <diwan-number-field name="weight" label="Weight" suffix="kg" width={3} />
    <DateField name="born" label="Born" optional />
    {/* @ts-expect-error -- no such property */}
    <diwan-form submitHandlr={() => ({ reference: "R-1" })} />
    {/* @ts-expect-error -- no such value */}
    <diwan-form isolation="some" />
    {/* @ts-expect-error -- no such code */}
    <diwan-form ondiwan-error={(event) => event.detail.code === "lost"} />
  </>
);
