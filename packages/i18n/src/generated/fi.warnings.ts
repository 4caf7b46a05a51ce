import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Tarkista ennen kuin jatkat","warningText":"Jos kaikki on oikein, valitse uudelleen ”Jatka”.","warningPrefix":"Tarkista:"} satisfies Messages;
