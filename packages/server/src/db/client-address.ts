import { isIP } from "node:net";

/** An IPv6 address as its eight groups; `undefined` for what is none. */
function groupsOf(address: string): readonly string[] | undefined {
  if (isIP(address) !== 6) return undefined;
  const [head = "", tail] = address.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: gap }, () => "0"), ...after].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ""),
  );
}

/**
 * Who is counted as one client: an IPv4 address, or the network of an IPv6 one, since a household is given 2⁶⁴ addresses (RFC 6177). Ports, brackets, zones and
 * an IPv4 address written as an IPv6 one make no difference. What is no address is counted as it is.
 */
export function clientOfAddress(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/^\[([^\]]*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  const groups = groupsOf(bare);
  return groups ? `${groups.slice(0, 4).join(":")}::/64` : bare || undefined;
}

/** The address the outermost of one's own proxies saw: whatever stands further left in `X-Forwarded-For` was written by the client. */
export function clientOf(
  forwarded: string | undefined,
  socket: string | undefined,
  proxies: number,
): string | undefined {
  const seen = [...(forwarded?.split(",") ?? []), socket ?? ""];
  const address = proxies ? (seen.at(-1 - proxies) ?? seen[0]) : socket;
  return address === undefined ? undefined : clientOfAddress(address);
}
