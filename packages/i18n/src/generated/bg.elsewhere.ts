import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Този формуляр е отворен още веднъж, например в друг раздел на браузъра. Докато не бъде затворен там, промените, които правите тук, не се запазват на това устройство."} satisfies Messages;
