/** How somebody can be answered. */
export const WAYS = ["email", "phone", "sms", "post"] as const;
export type Way = (typeof WAYS)[number];
