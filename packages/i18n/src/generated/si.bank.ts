import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"බැංකු ශාඛා කේතය (Sort code)","bank.routing":"බැංකු මාර්ග අංකය (Routing number)","bank.account":"ගිණුම් අංකය","error.required.sortCode":"බැංකු ශාඛා කේතය (Sort code) ඇතුළත් කරන්න","error.required.routing":"බැංකු මාර්ග අංකය (Routing number) ඇතුළත් කරන්න","error.required.account":"ගිණුම් අංකයක් ඇතුළත් කරන්න","error.account.sortCode":"ඉලක්කම් 6ක බැංකු ශාඛා කේතයක් (Sort code) ඇතුළත් කරන්න, උදා: 20-00-00","error.account.routing":"ඉලක්කම් 9ක බැංකු මාර්ග අංකයක් (Routing number) ඇතුළත් කරන්න"} satisfies Messages;
