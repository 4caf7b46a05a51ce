/** A definition that cannot be run. `parseDefinition` says everything that is wrong with one, with line and column. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  constructor(
    readonly code: "version" | "unknownType" | "forbiddenName" | "duplicateName" | "expression",
    readonly pointer: string,
    message: string,
  ) {
    super(`${pointer}: ${message}`);
  }
}
