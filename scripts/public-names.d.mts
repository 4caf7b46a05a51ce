type Names = { readonly [kind: string]: readonly string[] | { readonly [entry: string]: readonly string[] } };

export function namesInDatabase(db: unknown): Promise<Names>;
export function publicNames(root: string, load: (specifier: string) => Promise<unknown>): Promise<Names>;
