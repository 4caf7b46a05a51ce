/** How custom-elements.json is read from our sources: public modules only, and tags from define/, which the analyzer does not know. */

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** An attribute that is only written in the docblock (`@attr`) has the property of its name in camel case, which reads and writes it. */
function linkAttributes(declaration) {
  const { attributes = [], members = [] } = declaration;
  // What is observed to be warned of is no attribute to be written.
  if (declaration.attributes)
    declaration.attributes = attributes.filter(
      ({ description, inheritedFrom }) => description || inheritedFrom,
    );
  for (const attribute of attributes) {
    if (attribute.fieldName) continue;
    const member = members.find(({ kind, name }) => kind === "field" && name === camelCase(attribute.name));
    if (!member) continue;
    attribute.fieldName = member.name;
    Object.assign(member, { attribute: attribute.name, reflects: true });
  }
}

/** `define("diwan-text-field", DiwanTextField)` in define/diwan-text-field.ts names the tag of a class in another module. */
function definedTags() {
  const tags = new Map();
  return {
    name: "diwan-define",
    analyzePhase({ ts, node, moduleDoc }) {
      if (
        !ts.isCallExpression(node) ||
        !ts.isIdentifier(node.expression) ||
        node.expression.text !== "define"
      )
        return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
      tags.set(element.text, tag.text);
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: "custom-element-definition", name: tag.text, declaration: { name: element.text } },
      ];
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (tagName) Object.assign(declaration, { customElement: true, tagName });
          if (declaration.customElement) linkAttributes(declaration);
          // `#private` and protected members are nobody's interface.
          if (declaration.members)
            declaration.members = declaration.members
              .filter((member) => !member.privacy || member.privacy === "public")
              .filter((member) => !member.name.startsWith("#"));
        }
        module.exports = module.exports?.filter(
          ({ kind, name }) => kind !== "custom-element-definition" || name.includes("-"),
        );
        for (const exported of module.exports ?? []) {
          if (exported.kind !== "custom-element-definition") continue;
          exported.declaration.module = customElementsManifest.modules.find((other) =>
            other.declarations?.some(({ name, tagName }) => name === exported.declaration.name && tagName),
          )?.path;
        }
      }
      // What has no element and registers none is for readers of the sources; the rest is named as it is published.
      const published = customElementsManifest.modules.filter(
        (module) =>
          module.declarations?.some(({ customElement }) => customElement) ||
          module.exports?.some(({ kind }) => kind === "custom-element-definition"),
      );
      customElementsManifest.modules = JSON.parse(
        JSON.stringify(published).replaceAll(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"'),
      );
    },
  };
}

/** The analyzer writes the manifest's name into the package.json of wherever it is run from; ours stand in the packages already. */
export default { litelement: true, packagejson: false, plugins: [definedTags()] };
