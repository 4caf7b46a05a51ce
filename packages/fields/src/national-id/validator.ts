/** What knows one kind of identifier. The shape is stdnum's, so that its modules are validators as they are. */
export interface Validator {
  /** Whether a compact number is right; an error's `name` is `InvalidChecksum` where its check digit alone is wrong. */
  readonly validate: (number: string) => {
    readonly isValid: boolean;
    readonly error?: { readonly name: string } | undefined;
  };
}

/** A validator of a form, and of what only some numbers of that form fulfil; `isChecked` is the rule of the check digit. */
export const validatorOf = (
  form: RegExp,
  more: {
    readonly isPossible?: (number: string) => boolean;
    readonly isChecked?: (number: string) => boolean;
  } = {},
): Validator => ({
  validate(number) {
    if (!form.test(number) || more.isPossible?.(number) === false)
      return { isValid: false, error: { name: "InvalidFormat" } };
    return more.isChecked?.(number) === false
      ? { isValid: false, error: { name: "InvalidChecksum" } }
      : { isValid: true };
  },
});

/** Whether six figures YYMMDD are a day of the century that begins with this year. */
export function isDay(figures: string, century: number): boolean {
  const [year, month, day] = [0, 2, 4].map((at) => Number(figures.slice(at, at + 2)));
  const date = new Date(Date.UTC(century + (year ?? 0), (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
