import type { Messages } from "../messages/index.js";

export default {"signature.name":"सही म्हणून आपले पूर्ण नाव टाइप करा","error.required.signature":"सही म्हणून आपले पूर्ण नाव टाइप करा","error.declarationChanged":"घोषणापत्र बदलले आहे. ते वाचा आणि पुन्हा सही करा.","error.required.called.signature":"{called}: सही म्हणून आपले पूर्ण नाव टाइप करा","error.required.asked.signature":"{called} यासाठी आपले पूर्ण नाव टाइप करा","error.declarationChanged.called":"{called}: घोषणापत्र बदलले आहे. ते वाचा आणि पुन्हा सही करा."} satisfies Messages;
