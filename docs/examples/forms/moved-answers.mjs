const DAY = 86_400_000;
const dayIn = (timeZone, at) => Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone }).format(at));

function shift(value, days) {
  if (typeof value === "string")
    return /^\d{4}-\d\d-\d\d$/.test(value)
      ? new Date(Date.parse(value) + days * DAY).toISOString().slice(0, 10)
      : value;
  if (Array.isArray(value)) return value.map((each) => shift(each, days));
  return value !== null && typeof value === "object"
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shift(each, days)]))
    : value;
}

/**
 * The sets of an answers file, moved to the day of `now`: rules such as "not before today" would otherwise outlive them. Every date keeps its distance
 * from today, which is worked out in the file's own time zone; without `now` the answers are as written, for the file's own clock.
 * @param {{ timeZone: string, now: string, sets: readonly { language: string, answers: { [name: string]: unknown } }[] }} file
 * @param {Date} [now]
 * @returns {{ language: string, answers: { [name: string]: unknown } }[]}
 */
export function movedAnswers(file, now) {
  const days = now
    ? Math.round((dayIn(file.timeZone, now) - dayIn(file.timeZone, new Date(file.now))) / DAY)
    : 0;
  return file.sets.map((set) => ({ ...set, answers: shift(set.answers, days) }));
}
