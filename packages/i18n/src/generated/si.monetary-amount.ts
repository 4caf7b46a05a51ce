import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"මුදල","monetaryAmount.currency":"මුදල් වර්ගය","error.required.monetary-amount":"මුදලක් ඇතුළත් කරන්න","error.currency":"දී ඇති මුදල් වර්ගවලින් එකක් තෝරන්න"} satisfies Messages;
