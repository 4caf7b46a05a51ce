import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"यो फारम अर्को ठाउँमा पनि खुला छ, जस्तै अर्को ट्याबमा। त्यहाँ बन्द नगरेसम्म, तपाईंले यहाँ बदलेको कुरा यस उपकरणमा सुरक्षित हुँदैन।"} satisfies Messages;
