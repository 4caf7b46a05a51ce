export { checkExpression, scopeOf, type CelType, type Checked, type Scope } from "./check.js";
export { celTypeOf, setCelType } from "./scope.js";
