import type { Messages } from "../messages/index.js";

export default {"signature.name":"Az aláíráshoz írja be a teljes nevét","error.required.signature":"Az aláíráshoz írja be a teljes nevét","error.declarationChanged":"A nyilatkozat megváltozott. Olvassa el, és írja alá újra.","error.required.called.signature":"Írja be a teljes nevét az aláíráshoz: {called}","error.required.asked.signature":"Írja be a teljes nevét ebbe a mezőbe: {called}","error.declarationChanged.called":"A nyilatkozat megváltozott ebben a mezőben: {called}. Olvassa el, és írja alá újra."} satisfies Messages;
