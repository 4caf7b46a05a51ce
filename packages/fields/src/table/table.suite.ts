import { suiteOf } from "../type.suite.js";

export const tableSuite = suiteOf({
  shipped: {
    field: {
      caption: "Fees",
      columns: [{ label: "Zone" }, { label: "BHD", numeric: true }],
      rows: [{ cells: ["Centre", "45.000"] }],
    },
    words: "45.000",
  },
  accessibleNodes: () => [],
});
