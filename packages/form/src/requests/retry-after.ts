/** Seconds an answer asks to be waited (`Retry-After`, RFC 9110: seconds or a date); 0 when it says nothing that can be understood. */
export function retryAfter(headers: Headers, now = Date.now()): number {
  const given = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(given)) return Number(given);
  // By the answer's own clock where it tells it: that of the device may be off.
  const milliseconds = Date.parse(given) - (Date.parse(headers.get("date") ?? "") || now);
  return milliseconds > 0 ? Math.ceil(milliseconds / 1000) : 0;
}
