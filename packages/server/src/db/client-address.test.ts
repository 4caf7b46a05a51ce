import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientOf, clientOfAddress } from "./client-address.js";

describe("who is counted as one client", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["203.0.113.9:4711", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["[::FFFF:203.0.113.9]:80", "203.0.113.9"],
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002:ffff::9", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2::1]:443", "2001:db8:1:2::/64"],
    ['"[2001:db8:1:2::1]:443"', "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["2001:db8:1:3::1", "2001:db8:1:3::/64"],
    ["unknown", "unknown"],
    ["", undefined],
  ])("%s is %s", (written, client) => {
    expect(clientOfAddress(written)).toBe(client);
  });

  it("is the same whatever port is written behind an address", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), fc.integer({ min: 1, max: 65_535 }), (v4, v6, port) => {
        expect(clientOfAddress(`${v4}:${port}`)).toBe(v4);
        expect(clientOfAddress(`[${v6}]:${port}`)).toBe(clientOfAddress(v6));
      }),
    );
  });

  it("is whom the outermost of one's own proxies saw, and nobody the client made up", () => {
    expect(clientOf("198.51.100.1, 203.0.113.9:4711", "10.0.0.1", 1)).toBe("203.0.113.9");
    expect(clientOf("198.51.100.1, 203.0.113.9, 10.0.0.2", "10.0.0.1", 2)).toBe("203.0.113.9");
    expect(clientOf("198.51.100.1", "203.0.113.9", 0)).toBe("203.0.113.9");
    expect(clientOf(undefined, "203.0.113.9", 1)).toBe("203.0.113.9");
    expect(clientOf(undefined, undefined, 1)).toBeUndefined();
  });
});
