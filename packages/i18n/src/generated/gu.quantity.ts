import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"પ્રમાણ","quantity.unit":"એકમ","error.required.quantity":"પ્રમાણ દાખલ કરો","error.unit":"યાદીમાંથી એકમ પસંદ કરો"} satisfies Messages;
