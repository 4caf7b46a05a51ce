import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Laƙabi","name.given":"Suna na farko","name.middle":"Sunaye na tsakiya","name.family":"Sunan iyali","name.suffix":"Ƙarin suna","error.required.given":"Ku rubuta suna na farko","error.required.family":"Ku rubuta sunan iyali"} satisfies Messages;
