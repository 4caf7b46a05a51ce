import type { Messages } from "../messages/index.js";

export default {"warningTitle":"આગળ વધતા પહેલાં ચકાસો","warningText":"જો બધું બરાબર હોય, તો ફરી “આગળ વધો” પસંદ કરો.","warningPrefix":"ચકાસો:"} satisfies Messages;
