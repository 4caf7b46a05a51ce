import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} જવાબ મળ્યો","other":"{count} જવાબ મળ્યા"},"combobox.none":"કોઈ જવાબ મળ્યો નથી. જોડણી ચકાસો અથવા શબ્દનો થોડો ભાગ જ લખો.","combobox.noneOther":"યાદીમાં આવો કોઈ જવાબ મળ્યો નથી. તમે જે લખ્યું છે તે જ જવાબ ગણાશે."} satisfies Messages;
