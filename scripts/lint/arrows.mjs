/** Who may import whom (docs/architecture.md, "Rooms and arrows"). ESLint and the TypeScript project references both hold to this. */
export const ARROWS = {
  core: [],
  i18n: [],
  fields: ["core", "i18n"],
  form: ["core", "i18n", "fields"],
  server: ["core", "i18n", "fields", "form"],
  cli: ["core", "i18n", "fields", "server"],
  embed: ["form"],
  react: ["fields", "form"],
  testing: ["core", "i18n", "fields", "form", "server"],
};
