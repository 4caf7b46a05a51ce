/**
 * `Content-Disposition` of a file that is kept and not shown, its name in both spellings (RFC 6266): plain letters for all, UTF-8 for whoever reads it (RFC 8187).
 * The name may be anybody's: nothing in it can end the header or add to it.
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, "_")).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
