import fc from "fast-check";
import { expect, it } from "vitest";
import { attachment } from "./content-disposition.js";

it.each([
  ["lease.pdf", `attachment; filename="lease.pdf"; filename*=UTF-8''lease.pdf`],
  ['a"; x="b', `attachment; filename="a__ x__b"; filename*=UTF-8''a%22%3B%20x%3D%22b`],
  ["عقد (1).pdf", `attachment; filename="___ _1_.pdf"; filename*=UTF-8''%D8%B9%D9%82%D8%AF%20%281%29.pdf`],
])("%s", (name, header) => {
  expect(attachment(name)).toBe(header);
});

it("can be set whatever a name holds, says it whole to whoever reads it, and has no other parameter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const header = attachment(name);
      expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
      const [, plain = "", encoded = ""] =
        /^attachment; filename="([\w. -]*)"; filename\*=UTF-8''([\w.!~%-]*)$/.exec(header) ?? [];
      expect(plain.length).toBeGreaterThanOrEqual(0);
      expect(decodeURIComponent(encoded)).toBe(name.replace(/\p{Cs}/gu, "_"));
      expect(header).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
    }),
  );
});
