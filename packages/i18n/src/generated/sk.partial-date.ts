import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ak poznáte len rok, nevypĺňajte deň ani mesiac. Ak poznáte len mesiac a rok, nevypĺňajte deň.","partialDate.month":"Ak nepoznáte deň, nevypĺňajte ho."} satisfies Messages;
