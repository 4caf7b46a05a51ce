import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ఈ ఫారం మరో చోట కూడా, ఉదాహరణకు వేరే ట్యాబ్‌లో, తెరిచి ఉంది. అక్కడ దాన్ని మూసివేసే వరకు, మీరు ఇక్కడ చేసే మార్పులను ఈ పరికరంలో భద్రపరచలేం."} satisfies Messages;
