/** The first day of a month `YYYY-MM` or a year `YYYY`; anything else as it is. */
export const firstDay = (value: string): string =>
  /^\d{4}(-\d\d)?$/.test(value) ? value + "0000-01-01".slice(value.length) : value;
