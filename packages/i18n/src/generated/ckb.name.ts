import type { Messages } from "../messages/index.js";

export default {"name.prefix":"پێشناو","name.given":"ناو","name.middle":"ناوی باوک و باپیر","name.family":"نازناو","name.suffix":"پاشگری ناو","error.required.given":"ناو بنووسن","error.required.family":"نازناو بنووسن"} satisfies Messages;
