import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"如您只知道年份，請將月和日留空。如您只知道年份和月份，請將日留空。","partialDate.month":"如您不知道是哪一日，請將日留空。"} satisfies Messages;
