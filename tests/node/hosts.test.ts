/** The examples for content management systems, as far as they can be tried without one. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const read = (path: string): string =>
  readFileSync(new URL(`../../docs/examples/${path}`, import.meta.url), "utf8");

interface Block {
  readonly edit: (props: object) => unknown;
  readonly save: () => unknown;
}

describe("the block for WordPress", () => {
  const { name, attributes } = JSON.parse(read("wordpress/block.json")) as {
    readonly name: string;
    readonly attributes: { readonly [name: string]: object };
  };

  it("is registered under its name, and writes each of its attributes in a box", () => {
    const blocks = new Map<string, Block>();
    const boxes: { value: string; onChange: (value: string) => void }[] = [];
    const wp = {
      blocks: { registerBlockType: (type: string, block: Block) => blocks.set(type, block) },
      blockEditor: { useBlockProps: () => ({}) },
      components: { TextControl: "box" },
      element: {
        createElement(type: string, props: (typeof boxes)[number]) {
          if (type === "box") boxes.push(props);
          return type;
        },
      },
    };
    runInNewContext(read("wordpress/block.js"), { window: { wp } });
    const set: object[] = [];
    const values = Object.fromEntries(Object.keys(attributes).map((key) => [key, `the ${key}`]));
    blocks.get(name)?.edit({ attributes: values, setAttributes: (changes: object) => set.push(changes) });
    expect(boxes.map(({ value }) => value)).toEqual(Object.values(values));
    for (const { value, onChange } of boxes) onChange(value);
    expect(Object.assign({}, ...set)).toEqual(values);
    expect(blocks.get(name)?.save()).toBe(null);
  });

  it("is written into the page by PHP with those attributes, escaped", () => {
    const php = read("wordpress/diwan-form.php");
    for (const key of Object.keys(attributes))
      expect(php).toMatch(new RegExp(`esc_(url|html)\\( \\$attributes\\['${key}'\\]`));
  });
});
