export function themeSources(): Promise<object>;
export function themeSheets(): ReadonlyMap<string, string>;
export function tokenFiles(): Promise<ReadonlyMap<string, string>>;
