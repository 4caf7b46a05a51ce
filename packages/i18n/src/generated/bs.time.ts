import type { Messages } from "../messages/index.js";

export default {"time.hour":"Sat","time.minute":"Minute","time.period":"Prijepodne ili poslijepodne","time.am":"prijepodne","time.pm":"poslijepodne"} satisfies Messages;
