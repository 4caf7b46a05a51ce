import { suiteOf } from "../type.suite.js";

export const tableSuite = suiteOf({
  shipped: {
    field: {
      caption: "Fees",
      columns: [{ label: "Zone" }, { label: "BHD", numeric: true }],
      rows: [{ cells: ["**Centre**", "45.000"] }],
    },
    words: "Fees Zone BHD Centre 45.000",
  },
  accessibleNodes: () => [],
});
