import type { Messages } from "../messages/index.js";

export default {"calendar.open":"दिनदर्शिकेतून निवडा","calendar.title":"तारीख निवडा","calendar.keys":"बाणांच्या कळा दिवस आणि आठवड्यांनुसार, तर Page Up आणि Page Down महिन्यांनुसार पुढे-मागे नेतात.","calendar.previousYear":"मागील वर्ष","calendar.previousMonth":"मागील महिना","calendar.nextMonth":"पुढील महिना","calendar.nextYear":"पुढील वर्ष","calendar.close":"दिनदर्शिका बंद करा","calendar.chosen":"{date} ही तारीख आता चौकटींमध्ये भरली आहे.","calendar.failed":"दिनदर्शिका उघडता आली नाही. तारीख चौकटींमध्ये भरा."} satisfies Messages;
