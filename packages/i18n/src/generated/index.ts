export const catalogues = { en: { base: () => import("./en.base.js") } } as const;
