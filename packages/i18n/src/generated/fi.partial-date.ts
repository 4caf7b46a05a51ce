import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Jos tiedät vain vuoden, jätä päivä ja kuukausi tyhjiksi. Jos tiedät vain kuukauden ja vuoden, jätä päivä tyhjäksi.","partialDate.month":"Jos et tiedä päivää, jätä se tyhjäksi."} satisfies Messages;
