/**
 * On an edge runtime that takes `export default { fetch }` (Cloudflare Workers, Deno Deploy, Bun …). `@diwan/server` itself needs nothing but Web standards;
 * what keeps submissions is yours there: a `SubmissionStore` of four functions over the runtime's database. The one in memory forgets.
 * A bundler must take the export condition `node`, under which lit is the one for servers; nothing of Node comes with it.
 */
import { createFormHandler, createPageHandler, memoryStore, memoryVisits } from "@diwan/server";

export function edge({
  definitions,
  secrets,
  store = memoryStore(),
  visits = memoryVisits(),
  timeZone = "Asia/Bahrain",
}) {
  const receive = createFormHandler({ definitions, store, timeZone });
  const pages = createPageHandler({ definitions, receive, visits, secrets, timeZone });
  return {
    fetch(request) {
      const { pathname } = new URL(request.url);
      // The runtime's own header for the client's address; without one nothing is limited per client.
      const client = request.headers.get("cf-connecting-ip");
      const sender = client === null ? {} : { client };
      if (pathname.startsWith("/api/")) return receive(request, sender);
      if (pathname.startsWith("/forms/")) return pages(request, sender);
      return new Response("Not found", { status: 404 });
    },
  };
}

/* import permit from "./permit.form.json"; export default edge({ definitions: [permit], secrets: [SECRET] }); */
