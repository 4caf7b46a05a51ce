import { BlockList, isIP } from "node:net";

/** Everything that is not the public internet (IANA, special-purpose address registries): a source there is meant only where somebody said so. */
const SPECIAL = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  SPECIAL.addSubnet(network, bits, "ipv4");
/** All unicast addresses of today (RFC 4291); the rest is local, reserved, or holds another address. */
const GLOBAL6 = new BlockList();
GLOBAL6.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  // 6to4, which holds an IPv4 address.
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  SPECIAL.addSubnet(network, bits, "ipv6");

/** IPv4 inside IPv6 (`::ffff:10.0.0.1`) is that IPv4 address, in whichever way it is written. */
function plain(address: string): string {
  const text = address.replace(/%.*$/, "");
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(text)?.[1];
  if (dotted) return dotted;
  const [, high = "", low = ""] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(text) ?? [];
  if (!high) return text;
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join(".");
}

/** A private, link-local (169.254.169.254 tells a cloud's secrets), loopback or otherwise special address. What is no address is, too. */
export function isOutOfReach(address: string): boolean {
  const text = plain(address);
  const family = isIP(text);
  if (family === 4) return SPECIAL.check(text, "ipv4");
  return family !== 6 || !GLOBAL6.check(text, "ipv6") || SPECIAL.check(text, "ipv6");
}

/** One of the addresses and ranges that the agency named. */
export function isNamed(address: string, named: readonly string[]): boolean {
  const text = plain(address);
  const family = isIP(text);
  if (!family) return false;
  const list = new BlockList();
  for (const one of named) {
    const [network = "", bits] = one.split("/");
    const own = isIP(network) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(network, own);
    else list.addSubnet(network, Number(bits), own);
  }
  return list.check(text, family === 6 ? "ipv6" : "ipv4");
}
