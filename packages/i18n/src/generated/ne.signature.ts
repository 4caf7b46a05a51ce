import type { Messages } from "../messages/index.js";

export default {"signature.name":"हस्ताक्षरका रूपमा आफ्नो पूरा नाम टाइप गर्नुहोस्","error.required.signature":"हस्ताक्षरका रूपमा आफ्नो पूरा नाम टाइप गर्नुहोस्","error.declarationChanged":"स्वघोषणा बदलिएको छ। पढेर फेरि हस्ताक्षर गर्नुहोस्।","error.required.called.signature":"{called}: हस्ताक्षरका रूपमा आफ्नो पूरा नाम टाइप गर्नुहोस्","error.required.asked.signature":"{called} का लागि आफ्नो पूरा नाम टाइप गर्नुहोस्","error.declarationChanged.called":"{called}: स्वघोषणा बदलिएको छ। पढेर फेरि हस्ताक्षर गर्नुहोस्।"} satisfies Messages;
