import type { Messages } from "../messages/index.js";

export default {"signature.name":"Escreva o seu nome completo para assinar","error.required.signature":"Escreva o seu nome completo para assinar","error.declarationChanged":"A declaração mudou. Leia-a e assine de novo.","error.required.called.signature":"Escreva o seu nome completo para assinar {called}","error.required.asked.signature":"Escreva o seu nome completo para {called}","error.declarationChanged.called":"A declaração para {called} mudou. Leia-a e assine de novo."} satisfies Messages;
