import type { Messages } from "../messages/index.js";

export default {"signature.name":"ئىمزا قويۇش ئۈچۈن تولۇق ئىسمىڭىزنى كىرگۈزۈڭ","error.required.signature":"ئىمزا قويۇش ئۈچۈن تولۇق ئىسمىڭىزنى كىرگۈزۈڭ","error.declarationChanged":"بايانات ئۆزگەردى. ئۇنى ئوقۇپ، قايتا ئىمزا قويۇڭ.","error.required.called.signature":"{called} ئۈچۈن تولۇق ئىسمىڭىزنى كىرگۈزۈپ ئىمزا قويۇڭ","error.required.asked.signature":"{called} ئۈچۈن تولۇق ئىسمىڭىزنى كىرگۈزۈڭ","error.declarationChanged.called":"{called} ئۈچۈن بايانات ئۆزگەردى. ئۇنى ئوقۇپ، قايتا ئىمزا قويۇڭ."} satisfies Messages;
