import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"அளவு","quantity.unit":"அலகு","error.required.quantity":"அளவை உள்ளிடவும்","error.unit":"பட்டியலிலிருந்து அலகைத் தேர்ந்தெடுக்கவும்"} satisfies Messages;
