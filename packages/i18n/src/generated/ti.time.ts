import type { Messages } from "../messages/index.js";

export default {"time.hour":"ሰዓት","time.minute":"ደቒቕ","time.period":"ቅድሚ ቀትሪ (ቅ.ቀ.) ወይ ድሕሪ ቀትሪ (ድ.ቀ.)","time.am":"ቅ.ቀ.","time.pm":"ድ.ቀ."} satisfies Messages;
