/** JSON Pointers (RFC 6901) into answers. Field names need no escaping; what comes from elsewhere may. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
export const escapeKey = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
