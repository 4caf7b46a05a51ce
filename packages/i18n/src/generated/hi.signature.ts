import type { Messages } from "../messages/index.js";

export default {"signature.name":"हस्ताक्षर के रूप में अपना पूरा नाम टाइप करें","error.required.signature":"हस्ताक्षर के रूप में अपना पूरा नाम टाइप करें","error.declarationChanged":"घोषणा बदल गई है। उसे पढ़ें और फिर से हस्ताक्षर करें।","error.required.called.signature":"{called}: हस्ताक्षर के रूप में अपना पूरा नाम टाइप करें","error.required.asked.signature":"{called} के लिए अपना पूरा नाम टाइप करें","error.declarationChanged.called":"{called}: घोषणा बदल गई है। उसे पढ़ें और फिर से हस्ताक्षर करें।"} satisfies Messages;
