import type { Messages } from "../messages/index.js";

export default {"calendar.open":"पात्रोबाट छान्नुहोस्","calendar.title":"मिति छान्नुहोस्","calendar.keys":"तीर चिन्हका कीले दिन र हप्ताअनुसार, अनि Page Up र Page Down ले महिनाअनुसार अघिपछि सार्छन्।","calendar.previousYear":"अघिल्लो वर्ष","calendar.previousMonth":"अघिल्लो महिना","calendar.nextMonth":"अर्को महिना","calendar.nextYear":"अर्को वर्ष","calendar.close":"पात्रो बन्द गर्नुहोस्","calendar.chosen":"मिति {date} अब कोठामा भरिएको छ।","calendar.failed":"पात्रो खोल्न सकिएन। मिति कोठामा लेख्नुहोस्।"} satisfies Messages;
