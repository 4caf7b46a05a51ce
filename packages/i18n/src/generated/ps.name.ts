import type { Messages } from "../messages/index.js";

export default {"name.prefix":"لقب","name.given":"نوم","name.middle":"منځني نومونه","name.family":"تخلص","name.suffix":"د نوم وروستاړی","error.required.given":"نوم ولیکئ","error.required.family":"تخلص ولیکئ"} satisfies Messages;
