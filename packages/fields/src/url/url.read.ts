import { withoutMarks } from "@diwan/i18n";

/** Hosts that anybody can reach have a full stop inside; a user name in an address deceives who reads it (RFC 3986, 7.5). */
const isPublic = ({ hostname, username, password }: URL): boolean =>
  /^[^.]+(\.[^.]+)+\.?$/.test(hostname) && !username && !password;

/** A web address as the WHATWG URL standard writes it, or `undefined` for what is none that the public can follow. */
export function webAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && isPublic(url) ? url.href : undefined;
}

/**
 * What was entered as an answer: people leave out `https://`, and paste spaces and marks nobody sees with an address. What is no address stays as it was entered,
 * for the rules to say so.
 */
export function readUrl(entered: string): string | undefined {
  const text = withoutMarks(entered).replace(/\s+/g, "");
  const typed = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return text && (webAddress(typed) ?? text);
}

/** An address as people write it: a host alone needs no slash behind it. */
export const shownUrl = (address: string): string => address.replace(/^(https?:\/\/[^/?#]+)\/$/, "$1");
