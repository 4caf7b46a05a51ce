import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"పరిమాణం","quantity.unit":"యూనిట్","error.required.quantity":"పరిమాణం నమోదు చేయండి","error.unit":"జాబితా నుంచి యూనిట్ ఎంచుకోండి"} satisfies Messages;
