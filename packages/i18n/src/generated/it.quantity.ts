import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Quantità","quantity.unit":"Unità di misura","error.required.quantity":"Inserisci una quantità","error.unit":"Seleziona una delle unità di misura in elenco"} satisfies Messages;
