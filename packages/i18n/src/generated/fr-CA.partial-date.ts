import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Si vous connaissez seulement l’année, laissez le jour et le mois vides. Si vous connaissez seulement le mois et l’année, laissez le jour vide.","partialDate.month":"Si vous ne connaissez pas le jour, laissez-le vide."} satisfies Messages;
