import type { Messages } from "../messages/index.js";

export default {"readAs":"بوشلۇق ۋە كۆرۈنمەيدىغان بەلگىلەر چىقىرىۋېتىلدى: {code}"} satisfies Messages;
