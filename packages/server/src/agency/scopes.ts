/** What a token of the agency may open. */
export const AGENCY_SCOPES = ["read", "status", "files", "export"] as const;
export type AgencyScope = (typeof AGENCY_SCOPES)[number];
export const isScope = (value: unknown): value is AgencyScope => AGENCY_SCOPES.some((each) => each === value);
