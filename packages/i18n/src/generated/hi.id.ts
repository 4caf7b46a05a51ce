import type { Messages } from "../messages/index.js";

export default {"idExample":"उदाहरण: {example}","error.required.national-id":"नंबर दर्ज करें","error.idFormat":"पूरा नंबर दर्ज करें, जैसे {example}","error.required.asked.national-id":"{called} के लिए नंबर दर्ज करें","error.idFormat.called":"{called}: पूरा नंबर दर्ज करें, जैसे {example}"} satisfies Messages;
