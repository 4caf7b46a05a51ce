import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"तपाईंलाई वर्ष मात्र थाहा छ भने दिन र महिना खाली छोड्नुहोस्। महिना र वर्ष मात्र थाहा छ भने दिन खाली छोड्नुहोस्।","partialDate.month":"तपाईंलाई दिन थाहा छैन भने त्यो खाली छोड्नुहोस्।"} satisfies Messages;
