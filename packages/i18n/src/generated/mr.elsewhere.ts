import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"हा फॉर्म दुसऱ्या ठिकाणीही उघडलेला आहे, उदा. दुसऱ्या टॅबमध्ये. तो तिथे बंद करेपर्यंत, आपण इथे केलेले बदल या उपकरणावर जतन होणार नाहीत."} satisfies Messages;
