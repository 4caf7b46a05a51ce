/**
 * In a service worker: a form that is received on the device itself, e.g. in a kiosk or an office that is off line for days, with a store of your own that
 * hands on what arrived. Bundle it for browsers; nothing of Node is in it.
 */
import { createFormHandler, memoryStore } from "@diwan/server";

/** `scope` is the worker's own `self`. */
export function receiveIn(scope, { definitions, store = memoryStore(), ...more }) {
  const handle = createFormHandler({ definitions, store, ...more });
  scope.addEventListener("fetch", (event) => {
    if (new URL(event.request.url).pathname.startsWith("/api/")) event.respondWith(handle(event.request));
  });
  return store;
}

/* import permit from "./permit.form.json"; receiveIn(self, { definitions: [permit] }); */
