/** Under `node:http` alone. The adapter makes a Web-standard `Request` of Node's, streams and all, and sends the `Response`. */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";

export const mount = ({ handler, pages }) =>
  createServer(
    getRequestListener((request, { incoming }) => {
      const { pathname } = new URL(request.url);
      const sender = { client: incoming.socket.remoteAddress };
      if (pathname.startsWith("/api/")) return handler(request, sender);
      if (pathname.startsWith("/forms/")) return pages(request, sender);
      return new Response("Not found", { status: 404 });
    }),
  );

/* mount(server).listen(8000); `listen` of "@diwan/server/db" does the same with limits for slow clients and an orderly end. */
