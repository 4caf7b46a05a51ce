import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Količina","quantity.unit":"Enota","error.required.quantity":"Vnesite količino","error.unit":"Izberite eno od ponujenih enot"} satisfies Messages;
