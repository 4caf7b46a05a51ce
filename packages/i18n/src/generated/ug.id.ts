import type { Messages } from "../messages/index.js";

export default {"idExample":"مەسىلەن {example}","error.required.national-id":"نومۇر كىرگۈزۈڭ","error.idFormat":"نومۇرنى تولۇق كىرگۈزۈڭ، مەسىلەن {example}","error.required.asked.national-id":"{called} ئۈچۈن نومۇر كىرگۈزۈڭ","error.idFormat.called":"{called} ئۈچۈن نومۇرنى تولۇق كىرگۈزۈڭ، مەسىلەن {example}"} satisfies Messages;
