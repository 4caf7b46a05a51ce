import { expect } from "chai";
import fc from "fast-check";
import { render } from "lit";
import { richText } from "./markdown.js";

const shown = (text: string): string => {
  const root = document.createElement("div");
  render(richText(text), root);
  return root.innerHTML.replace(/<!--.*?-->/g, "").replace(/ rel="noopener noreferrer"/g, "");
};

describe("words that may be marked up", () => {
  for (const [text, html] of [
    ["31. Dezember 2026", "31. Dezember 2026"],
    ["1. Januar", "1. Januar"],
    ["Bis zum\n31. Dezember", "Bis zum 31. Dezember"],
    ["31. Dezember\n1. Januar", "31. Dezember 1. Januar"],
    ["Length * width * height, in metres", "Length * width * height, in metres"],
    ["5*4*3", "5<em>4</em>3"],
    ["a * b", "a * b"],
    ["2 ** 3 ** 4", "2 ** 3 ** 4"],
    ["*one* **two** ***three***", "<em>one</em> <strong>two</strong> <em><strong>three</strong></em>"],
    ["**one *two* three**", "<strong>one <em>two</em> three</strong>"],
    ["*one **two** three*", "<em>one <strong>two</strong> three</em>"],
    ["**not closed", "**not closed"],
    ["closed*", "closed*"],
    ["\\*stars\\* and \\[brackets\\]", "*stars* and [brackets]"],
    ["C:\\temp", "C:\\temp"],
    ["**مهم**: خذ *البطاقة*", "<strong>مهم</strong>: خذ <em>البطاقة</em>"],
    [
      "See [the map](https://maps.example/Manama_(city)) first",
      'See <a href="https://maps.example/Manama_(city)">the map</a> first',
    ],
    ["[a [b] c](/d)", '<a href="/d">a [b] c</a>'],
    ["[**bold**](/d)", '<a href="/d"><strong>bold</strong></a>'],
    ["**[bold](/d)**", '<strong><a href="/d">bold</a></strong>'],
    ["[a](/d\\)e)", '<a href="/d)e">a</a>'],
    ["[a] (b)", "[a] (b)"],
    ["[a](b c)", "[a](b c)"],
    ["array[0]", "array[0]"],
    ["[x](javascript:alert(1))", "x"],
    ["[x](java\tscript:alert(1))", "[x](java\tscript:alert(1))"],
    ["[x](data:text/html,y)", "x"],
    [
      "3. Bring your card\n4. Bring a photo",
      '<ol start="3"><li>Bring your card</li><li>Bring a photo</li></ol>',
    ],
    ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
    ["1. a\n1. b", "<ol><li>a</li><li>b</li></ol>"],
    ["1. a\n\n2. b", "<ol><li>a</li><li>b</li></ol>"],
    ["You need:\n- a card\n- a photo", "<p>You need:</p><ul><li>a card</li><li>a photo</li></ul>"],
    ["You need:\n1. a card\n2. a photo", "<p>You need:</p><ol><li>a card</li><li>a photo</li></ol>"],
    ["- a card\n  with a photo\n- b", "<ul><li>a card with a photo</li><li>b</li></ul>"],
    ["- a\n\nThen", "<ul><li>a</li></ul><p>Then</p>"],
    ["* a\n* b", "<ul><li>a</li><li>b</li></ul>"],
    ["One\ntwo\n\nThree", "<p>One two</p><p>Three</p>"],
    ["-5 degrees", "-5 degrees"],
    ["<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"],
  ] as const)
    it(`shows ${JSON.stringify(text)} as ${html}`, () => expect(shown(text)).to.equal(html));

  it("loses no letter of words without marks, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab *[]()\\\n-1.. é") }), (text) => {
        const root = document.createElement("div");
        render(richText(text), root);
        const letters = (some: string): string => some.replace(/[^abé]/g, "");
        // An address of a link is in its attribute.
        const links = [...root.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "").join("");
        expect(letters((root.textContent ?? "") + links).length).to.equal(letters(text).length);
      }),
    );
  });
});
