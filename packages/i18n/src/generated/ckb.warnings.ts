import type { Messages } from "../messages/index.js";

export default {"warningTitle":"پێش بەردەوامبوون پێداچوونەوە بکەن","warningText":"ئەگەر هەموو شتێک ڕاستە، دووبارە «بەردەوامبوون» هەڵبژێرن.","warningPrefix":"پێداچوونەوە بکەن:"} satisfies Messages;
