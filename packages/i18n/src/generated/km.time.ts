import type { Messages } from "../messages/index.js";

export default {"time.hour":"ម៉ោង","time.minute":"នាទី","time.period":"ព្រឹក ឬល្ងាច","time.am":"ព្រឹក","time.pm":"ល្ងាច"} satisfies Messages;
