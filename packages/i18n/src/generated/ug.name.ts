import type { Messages } from "../messages/index.js";

export default {"name.prefix":"ئۇنۋان","name.given":"ئىسىم","name.middle":"ئوتتۇرا ئىسىملار","name.family":"فامىلە","name.suffix":"ئىسىم قوشۇمچىسى","error.required.given":"ئىسىمنى كىرگۈزۈڭ","error.required.family":"فامىلىنى كىرگۈزۈڭ"} satisfies Messages;
