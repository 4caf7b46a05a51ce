import type { Messages } from "../messages/index.js";

export default {"signature.name":"İmzalamak için adınızı ve soyadınızı yazın","error.required.signature":"İmzalamak için adınızı ve soyadınızı yazın","error.declarationChanged":"Beyan metni değişti. Okuyup yeniden imzalayın.","error.required.called.signature":"Lütfen imzalamak için adınızı ve soyadınızı yazın: {called}","error.required.asked.signature":"Lütfen {called} için adınızı ve soyadınızı yazın","error.declarationChanged.called":"Beyan metni değişti: {called}. Okuyup yeniden imzalayın."} satisfies Messages;
