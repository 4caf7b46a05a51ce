import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Jei žinote tik metus, neįrašykite mėnesio ir dienos. Jei žinote tik metus ir mėnesį, neįrašykite dienos.","partialDate.month":"Jei dienos nežinote, jos neįrašykite."} satisfies Messages;
