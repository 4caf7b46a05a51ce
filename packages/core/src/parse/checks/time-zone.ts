import type { Check } from "./form.js";

const isTimeZone = (name: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
};

/** The zone in which "today" is worked out is one the platform knows: another would throw when the first date is. */
export const timeZone: Check = ({ definition }) =>
  definition.timeZone === undefined || isTimeZone(definition.timeZone)
    ? []
    : [
        {
          pointer: "/timeZone",
          code: "timeZone",
          message: `'${definition.timeZone}' is not an IANA time zone, such as Asia/Bahrain or Europe/London.`,
        },
      ];
