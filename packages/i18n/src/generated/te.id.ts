import type { Messages } from "../messages/index.js";

export default {"idExample":"ఉదాహరణకు {example}","error.required.national-id":"నంబర్ నమోదు చేయండి","error.idFormat":"పూర్తి నంబర్ నమోదు చేయండి, ఉదాహరణకు {example}","error.required.asked.national-id":"{called} కోసం నంబర్ నమోదు చేయండి","error.idFormat.called":"{called}: పూర్తి నంబర్ నమోదు చేయండి, ఉదాహరణకు {example}"} satisfies Messages;
