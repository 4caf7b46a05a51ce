import type { Messages } from "../messages/index.js";

export default {"idExample":"Pa egzanp, {example}","error.required.national-id":"Ekri nimewo a","error.idFormat":"Ekri tout nimewo a, jan egzanp sa a ye: {example}","error.required.asked.national-id":"Ekri nimewo a pou {called}","error.idFormat.called":"Pou {called}, ekri tout nimewo a, jan egzanp sa a ye: {example}"} satisfies Messages;
