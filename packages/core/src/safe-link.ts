/**
 * Whether a link may go there: to the web, to mail or a telephone, or to a page of the site itself; never to a script. Read as a browser reads it (WHATWG URL): spaces and
 * control characters before it do not count, nor tabs and line breaks inside it.
 */
export const isSafeLink = (address: string): boolean =>
  /^(?:(?:https?|mailto|tel):|[^:]*$|[^:/?#]*[/?#])/i.test(address.replace(/^[\0- ]+|[\t\n\r]/g, ""));
