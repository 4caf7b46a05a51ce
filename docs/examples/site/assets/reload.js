/** While a definition is being written: shows the page anew when the file has changed. The form's own draft keeps the answers. */
const changes = new EventSource("/preview/changes");
changes.addEventListener("message", () => location.reload());
// A page kept in the back-forward cache must not hold one of the few connections a browser allows.
addEventListener("pagehide", () => changes.close());
