import type { Messages } from "../messages/index.js";

export default {"readAs":"ফাঁকা জায়গা ও লুকানো চিহ্ন বাদ দেওয়া হয়েছে: {code}"} satisfies Messages;
