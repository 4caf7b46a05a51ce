import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Kui teate ainult aastat, jätke päev ja kuu tühjaks. Kui teate ainult kuud ja aastat, jätke päev tühjaks.","partialDate.month":"Kui te päeva ei tea, jätke see tühjaks."} satisfies Messages;
