/** A file as its text, as Vite reads it. */
declare module "*?raw" {
  const text: string;
  export default text;
}
declare module "*.css" {}
