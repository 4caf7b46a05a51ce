import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"यह फ़ॉर्म एक बार और खुला हुआ है, जैसे किसी दूसरे टैब में। जब तक उसे वहाँ बंद नहीं किया जाता, तब तक आप यहाँ जो बदलेंगे, वह इस डिवाइस पर नहीं सहेजा जाएगा।"} satisfies Messages;
