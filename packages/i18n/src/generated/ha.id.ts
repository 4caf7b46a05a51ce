import type { Messages } from "../messages/index.js";

export default {"idExample":"Misali, {example}","error.required.national-id":"Ku rubuta lambar","error.idFormat":"Ku rubuta lambar gaba ɗaya, kamar haka: {example}","error.required.asked.national-id":"Ku rubuta lambar a wurin {called}","error.idFormat.called":"A wurin {called}, ku rubuta lambar gaba ɗaya, kamar haka: {example}"} satisfies Messages;
