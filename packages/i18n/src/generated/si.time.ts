import type { Messages } from "../messages/index.js";

export default {"time.hour":"පැය","time.minute":"මිනිත්තු","time.period":"පෙ.ව. හෝ ප.ව.","time.am":"පෙ.ව.","time.pm":"ප.ව."} satisfies Messages;
