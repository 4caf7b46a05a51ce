import type { Messages } from "../messages/index.js";

export default {"name.prefix":"സംബോധന","name.given":"ആദ്യ പേര്","name.middle":"മധ്യനാമം","name.family":"കുടുംബപ്പേര്","name.suffix":"പേരിനു ശേഷമുള്ള ചേർപ്പ്","error.required.given":"ആദ്യ പേര് നൽകുക","error.required.family":"കുടുംബപ്പേര് നൽകുക"} satisfies Messages;
