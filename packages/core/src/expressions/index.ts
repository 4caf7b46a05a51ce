export { checkExpression, scopeOf, scopesOf, type CelType, type Checked, type Scope } from "./check.js";
export { celTypeOf } from "./scope.js";
export { FUNCTIONS, isNamespaced } from "./functions.js";
