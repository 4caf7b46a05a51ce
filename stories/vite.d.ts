/** A file as its text, as Vite reads it. */
declare module "*?raw" {
  const text: string;
  export default text;
}
declare module "*.css" {}

// What scripts/stories.mjs writes, where it has not been run yet; what it has written is read as it is.
declare module "*/fields/index.json" {
  const index: readonly import("./question-page.js").IndexEntry[];
  export default index;
}
declare module "*/fields/figures.json" {
  const figures: {
    readonly groups: readonly string[];
    readonly types: number;
    readonly states: number;
    readonly languages: number;
    readonly firstPage: number;
    readonly criteria: number;
  };
  export default figures;
}
declare module "*/fields/forms.served.json" {
  const served: { readonly [form: string]: string };
  export default served;
}
