/**
 * The one-tag script: `<script type="module" src="/diwan.js"></script>` makes `<diwan-form>` known to the page. Field types beyond the
 * everyday ones, languages and the later stages come as chunks beside it when a form needs them.
 */
import { DiwanForm, defineFieldType, watchHostLocale } from "@diwan/form";
import type {} from "@diwan/form/define";

// The chunks import this file by its name alone. To a browser `diwan.js?v=2` is another file, and a form would be made of two copies that know nothing
// of each other's: so a copy under such an address fetches the one the chunks mean, and leaves the page to it.
const plain = import.meta.url.replace(/(\/diwan\.js)[?#].*/, "$1");
if (plain !== import.meta.url) void import(plain);
// A second copy of this script on the page leaves the first one's element as it is.
else if (!customElements.get("diwan-form")) {
  watchHostLocale();
  customElements.define("diwan-form", DiwanForm);
}

export { DiwanForm, defineFieldType };
