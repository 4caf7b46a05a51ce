import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"ප්‍රමාණය","quantity.unit":"ඒකකය","error.required.quantity":"ප්‍රමාණයක් ඇතුළත් කරන්න","error.unit":"දී ඇති ඒකකවලින් එකක් තෝරන්න"} satisfies Messages;
