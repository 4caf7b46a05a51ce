import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"आपल्याला फक्त वर्ष माहीत असल्यास दिवस आणि महिना रिकामे ठेवा. फक्त महिना आणि वर्ष माहीत असल्यास दिवस रिकामा ठेवा.","partialDate.month":"आपल्याला दिवस माहीत नसल्यास तो रिकामा ठेवा."} satisfies Messages;
