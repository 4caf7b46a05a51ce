/** Most characters of a reason, where a definition does not say. */
export const MAX_REASON = 500;
