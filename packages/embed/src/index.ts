/**
 * The one-tag script: `<script type="module" src="/diwan.js"></script>` makes `<diwan-form>` known to the page. Field types beyond the
 * everyday ones, languages and the later stages come as chunks beside it when a form needs them.
 */
import "@diwan/form/define";

export { DiwanForm, defineFieldType } from "@diwan/form";
