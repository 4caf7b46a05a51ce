export { checkExpression, scopeOf, scopesOf, type CelType, type Checked, type Scope } from "./check.js";
export { celTypeOf } from "./scope.js";
export { BINDERS, FUNCTIONS, isNamespaced } from "./functions.js";
