import type { Messages } from "../messages/index.js";

export default {"idExample":"उदाहरण: {example}","error.required.national-id":"क्रमांक भरा","error.idFormat":"पूर्ण क्रमांक भरा, उदा. {example}","error.required.asked.national-id":"{called} यासाठी क्रमांक भरा","error.idFormat.called":"{called}: पूर्ण क्रमांक भरा, उदा. {example}"} satisfies Messages;
