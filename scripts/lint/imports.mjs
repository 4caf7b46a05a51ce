/**
 * Every way a module can name another: import, export from, `import()`, `import("x").Type`; type-only ones too, because an arrow that only
 * types take is still an arrow.
 * @param {(node: object, specifier: string) => void} visit
 */
export function onEveryImport(visit) {
  const from = (node) => {
    if (typeof node.source?.value === "string") visit(node.source, node.source.value);
  };
  return {
    ImportDeclaration: from,
    ExportNamedDeclaration: from,
    ExportAllDeclaration: from,
    ImportExpression: from,
    TSImportType: from,
  };
}
