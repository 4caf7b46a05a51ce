import type { FieldProps } from "./field.js";

/** One state of a field, worth testing and looking at. The same list feeds tests, stories, docs and the accessibility matrix. */
export interface Example<P extends FieldProps = FieldProps> {
  /** The state in words, e.g. "with a hint". */
  readonly name: string;
  /** BCP 47 tag of its words; English when absent. */
  readonly language?: "en" | "ar";
  /**
   * The parts of another example in another order or number, such as the address of another country: worth seeing as it is, while an error or being disabled
   * shows nothing there that it does not show elsewhere.
   */
  readonly onlyIdle?: true;
  /** Everything but the locale; `name` and `id` are `answer` unless the example says otherwise. */
  readonly props: Omit<P, "locale" | "name" | "id"> & Partial<Pick<P, "name" | "id">>;
}

/** The example as complete props. `id` keeps several of them apart on one page. */
export const exampleProps = <P extends FieldProps>(
  example: Example<P>,
  locale: P["locale"],
  id = "answer",
): P =>
  // What `Omit` took out is put back.
  ({ name: id, id, ...example.props, locale }) as unknown as P;
