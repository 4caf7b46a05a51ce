import { DiwanForm } from "../element/diwan-form.js";
import { watchHostLocale } from "../element/host-locale.js";
import type { DiwanFormEvents } from "../element/events.js";

// A second copy of this script on the page leaves the first one's element as it is. On a server, where frameworks import this too, there is no page.
if (globalThis.document && !customElements.get("diwan-form")) {
  watchHostLocale();
  customElements.define("diwan-form", DiwanForm);
}

declare global {
  interface HTMLElementTagNameMap {
    "diwan-form": DiwanForm;
  }
  interface HTMLElementEventMap extends DiwanFormEvents {}
}
