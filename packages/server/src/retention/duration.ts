import { resolveBound } from "@diwan/core";

/** The instant a retention period (ISO 8601 duration in years, months, weeks and days, e.g. `P13M`) ends that begins at `from`. */
export function retentionEnd(retention: string, from: Date): Date {
  const [day = "", time = ""] = from.toISOString().split("T");
  const end = new Date(`${resolveBound(`today+${retention}`, day)}T${time}`);
  if (Number.isNaN(end.getTime())) throw new RangeError(`not a retention period: ${retention}`);
  return end;
}
