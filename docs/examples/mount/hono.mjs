/** Under Hono, as the demonstration site has it. `server` is what `openServer({ …, pages: {} })` of `@diwan/server/db` gives. */
import { Hono } from "hono";

export function mount({ handler, pages }) {
  const app = new Hono();
  // Who sends, for the limits: behind a proxy of your own use what it says instead.
  const senderOf = ({ env }) => ({ client: env.incoming?.socket.remoteAddress });
  app.all("/api/*", (context) => handler(context.req.raw, senderOf(context)));
  app.all("/forms/*", (context) => pages(context.req.raw, senderOf(context)));
  return app;
}

/* import { serve } from "@hono/node-server"; serve({ fetch: mount(server).fetch, port: 8000 }); */
