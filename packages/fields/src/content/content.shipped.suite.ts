import type { ShippedBlock } from "../shipped.suite.js";

export const shipped: ShippedBlock = { field: { text: "Bring **a pen**." }, words: "Bring a pen." };
