import { expect } from "chai";
import { entriesFrom, entriesOf, WHOLE, wholeOf } from "./entries.js";

/** Entries as they were made before: what is now `WHOLE` was "". */
const former = (strings: readonly string[]) => Object.fromEntries([["", strings]]);

describe("the strings of a field", () => {
  const root = document.createElement("div");
  before(() => {
    root.innerHTML = `<input name="q" value="own"><input name="q" value="more"><input name="q.day" value="4"><input name="q.day.x" value="deep"><input name="other" value="1"><input name="qq.day" value="2">
      <input type="checkbox" name="q.some" value="a" checked><input type="checkbox" name="q.some" value="b"><input type="radio" name="q.one" value="r"><select name="q.pick" disabled><option>z</option></select>
      <textarea name="q.text">words</textarea><input name="q.__proto__" value="p">`;
  });

  it("are gathered by part, those of the field's own control under WHOLE", () => {
    const { __proto__: proto, ...entries } = entriesOf(root, "q");
    expect(entries).to.deep.include({
      [WHOLE]: ["own", "more"],
      day: ["4"],
      "day.x": ["deep"],
      some: ["a"],
      pick: ["z"],
      text: ["words"],
    });
    expect(proto).to.deep.equal(["p"]);
    expect(Object.keys(entries)).to.have.members([WHOLE, "", "day", "day.x", "some", "pick", "text"]);
  });

  it("are the same from a posted body", () => {
    const posted = new Map([
      ["q", ["own", "more"]],
      ["q.day", ["4"]],
      ["other", ["1"]],
    ]);
    expect(entriesFrom(posted, "q")).to.deep.equal({
      [WHOLE]: ["own", "more"],
      day: ["4"],
      ...former(["own", "more"]),
    });
    expect(entriesFrom(posted, "none")).to.deep.equal({});
  });

  it("are understood under the key of before, and given under it, until the next version", () => {
    expect([
      wholeOf(former(["x"])),
      wholeOf({ [WHOLE]: ["y"], ...former(["x"]) }),
      wholeOf({}),
    ]).to.deep.equal([["x"], ["y"], []]);
    expect(Object.entries(entriesOf(root, "q")).find(([part]) => part === "")?.[1]).to.deep.equal([
      "own",
      "more",
    ]);
  });
});
