import type { Messages } from "../messages/index.js";

export default {"signature.name":"Taip nama penuh anda untuk menandatangani","error.required.signature":"Sila taip nama penuh anda untuk menandatangani","error.declarationChanged":"Perakuan telah berubah. Sila baca dan tandatangani semula.","error.required.called.signature":"Sila taip nama penuh anda untuk menandatangani {called}","error.required.asked.signature":"Sila taip nama penuh anda bagi {called}","error.declarationChanged.called":"Perakuan bagi {called} telah berubah. Sila baca dan tandatangani semula."} satisfies Messages;
