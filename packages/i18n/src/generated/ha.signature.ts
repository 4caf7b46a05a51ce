import type { Messages } from "../messages/index.js";

export default {"signature.name":"Ku rubuta cikakken sunanku don sa hannu","error.required.signature":"Ku rubuta cikakken sunanku don sa hannu","error.declarationChanged":"An sauya shaidawar. Ku karanta ta, sannan ku sake sa hannu.","error.required.called.signature":"Ku rubuta cikakken sunanku don sa hannu a {called}","error.required.asked.signature":"Ku rubuta cikakken sunanku a wurin {called}","error.declarationChanged.called":"An sauya shaidawar wurin {called}. Ku karanta ta, sannan ku sake sa hannu."} satisfies Messages;
