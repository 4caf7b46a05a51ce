/** Style sheets of pages that a form may stand on, each as `@scope` takes it: `:scope` stands for the page's body. Written from memory of their kind, not copied. */
export const HOSTS: { readonly [host: string]: string } = {
  plain: `:scope { font: 16px/1.5 Georgia, serif; color: #222; }
    h1, h2, h3 { font-weight: normal; }`,
  loud: `:scope { font: 22px/1.1 "Comic Sans MS", cursive; letter-spacing: 2px; text-transform: uppercase; color: #c0c; }
    * { box-sizing: content-box; margin: 7px; }
    label, legend { float: right; color: lime; font-size: 9px; }
    input, select, textarea, button { border: 5px dotted red; background: yellow; border-radius: 30px; width: 90px; }
    fieldset { border: 6px double blue; padding: 30px; }
    p { text-align: justify; text-indent: 4em; }
    :focus { outline: none; }`,
  bootstrap: `:scope { font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: #212529; }
    *, ::before, ::after { box-sizing: border-box; }
    h1, h2, h3 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2; }
    p { margin: 0 0 1rem; }
    label { display: inline-block; }
    fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
    legend { float: left; width: 100%; padding: 0; margin-bottom: .5rem; font-size: 1.5rem; line-height: inherit; }
    input, button, select, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
    a { color: #0d6efd; }`,
  government: `:scope { font: 19px/1.32 arial, sans-serif; color: #0b0c0c; -webkit-font-smoothing: antialiased; }
    h1 { font-size: 48px; line-height: 1.04; margin: 0 0 50px; }
    h2 { font-size: 36px; margin: 0 0 30px; }
    p, ul { margin: 0 0 20px; }
    a { color: #1d70b8; text-decoration-thickness: max(1px, .0625rem); }
    a:focus { outline: 3px solid transparent; color: #0b0c0c; background: #fd0; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c; }
    fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
    input, select, textarea { font: 400 19px/1.25 arial, sans-serif; border: 2px solid #0b0c0c; border-radius: 0; height: 40px; padding: 5px; }`,
};
