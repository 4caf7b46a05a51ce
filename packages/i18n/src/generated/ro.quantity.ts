import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Cantitate","quantity.unit":"Unitate de măsură","error.required.quantity":"Introduceți o cantitate","error.unit":"Selectați una dintre unitățile de măsură din listă"} satisfies Messages;
