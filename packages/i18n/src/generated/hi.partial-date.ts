import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"यदि आपको केवल वर्ष पता है, तो दिन और महीना खाली छोड़ दें। यदि केवल महीना और वर्ष पता है, तो दिन खाली छोड़ दें।","partialDate.month":"यदि आपको दिन पता नहीं है, तो उसे खाली छोड़ दें।"} satisfies Messages;
