/** Whether an `Accept-Encoding` takes gzip: named, or by `*`, and not with a weight of nothing. */
export const takesGzip = (accepted: string): boolean => {
  const weights = new Map(
    accepted.split(",").map((each) => {
      const [name = "", ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
      return [name, Number(parameters.find((part) => part.startsWith("q="))?.slice(2) ?? 1)] as const;
    }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
};

/** The platform's own compression, so that handlers run on an edge as well as on Node. */
export async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
