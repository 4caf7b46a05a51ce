/** Under Express, beside routes of one's own. Mount it before anything that reads bodies (`express.json()` and its like): a body can be read once. */
import express from "express";
import { getRequestListener } from "@hono/node-server";

export function mount({ handler, pages }) {
  const listenerOf = (handle) =>
    getRequestListener((request, { incoming }) => handle(request, { client: incoming.socket.remoteAddress }));
  const app = express();
  app.disable("x-powered-by");
  // `all` with a pattern, not `use` with a path, which would take the path's beginning away.
  app.all("/api/*rest", listenerOf(handler));
  app.all("/forms/*rest", listenerOf(pages));
  return app;
}

/* mount(server).listen(8000); */
