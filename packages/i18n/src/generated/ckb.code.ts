import type { Messages } from "../messages/index.js";

export default {"readAs":"بۆشایی و هێما نەبینراوەکان لابران: {code}"} satisfies Messages;
