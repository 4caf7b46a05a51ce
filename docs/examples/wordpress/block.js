/* The block as its editor sees it: three boxes. What the page holds is written by diwan-form.php. */
(function ({ blocks, blockEditor, components, element }) {
  const box = (props, name, label) =>
    element.createElement(components.TextControl, {
      key: name,
      label,
      value: props.attributes[name],
      onChange: (value) => props.setAttributes({ [name]: value }),
    });
  blocks.registerBlockType("diwan/form", {
    edit: (props) =>
      element.createElement("div", blockEditor.useBlockProps(), [
        box(props, "src", "Address of the definition"),
        box(props, "action", "Address that receives submissions"),
        box(props, "fallback", "Shown when the form cannot be"),
      ]),
    save: () => null,
  });
})(window.wp);
