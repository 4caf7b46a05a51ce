import { afterEach, describe, expect, it } from "vitest";
import { toJson } from "./to-json.js";

const data = { list: [1, "two", { three: [null, true] }], other: "x", text: "y" };

describe("JSON on a page whose libraries extend what every object has", () => {
  // Test-only members of built-in prototypes; taken away again, since the files of a worker share them.
  const extended: readonly object[] = [Array.prototype, Object.prototype, String.prototype, Number.prototype];
  afterEach(() => {
    for (const prototype of extended)
      for (const key of ["toJSON", "extend"]) Reflect.deleteProperty(prototype, key);
  });

  it.each(extended)("is what it is without them (%#)", (prototype) => {
    const expected = JSON.stringify(data);
    Reflect.set(prototype, "toJSON", () => "theirs");
    Reflect.set(prototype, "extend", () => undefined);
    const written = toJson(data);
    for (const key of ["toJSON", "extend"]) Reflect.deleteProperty(prototype, key);
    expect(written).toBe(expected);
  });
});
