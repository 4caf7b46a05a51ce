import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Sjekk før du fortsetter","warningText":"Hvis alt er riktig, velger du «Fortsett» en gang til.","warningPrefix":"Sjekk:"} satisfies Messages;
