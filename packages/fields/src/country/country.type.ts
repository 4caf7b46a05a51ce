import { fieldTypeOf } from "../field-type.js";
import { countryAnswer, countryDisplay } from "./country.answer.js";
import type { CountryField } from "./country.definition.js";
import { countryKind, type CountryProps } from "./country.kind.js";

export default fieldTypeOf<CountryField, CountryProps>({
  type: "country",
  kind: countryKind,
  answer: countryAnswer,
  display: countryDisplay,
  props: ({ countries, pinned }, { isServed }) => ({ codes: countries, pinned, served: isServed }),
});
