import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"如果您只知道年份，请将月和日留空。如果您只知道年份和月份，请将日留空。","partialDate.month":"如果您不知道具体是哪一日，请将日留空。"} satisfies Messages;
