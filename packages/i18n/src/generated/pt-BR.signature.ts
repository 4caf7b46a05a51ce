import type { Messages } from "../messages/index.js";

export default {"signature.name":"Escreva seu nome completo para assinar","error.required.signature":"Escreva seu nome completo para assinar","error.declarationChanged":"A declaração mudou. Leia e assine de novo.","error.required.called.signature":"Escreva seu nome completo para assinar {called}","error.required.asked.signature":"Escreva seu nome completo para {called}","error.declarationChanged.called":"A declaração para {called} mudou. Leia e assine de novo."} satisfies Messages;
