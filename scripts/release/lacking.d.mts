export function lacking(manifest: object, folder: string, tag: string): string[];
