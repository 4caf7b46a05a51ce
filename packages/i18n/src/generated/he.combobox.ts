import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"נמצאה תשובה אחת","two":"נמצאו שתי תשובות","other":"נמצאו {count} תשובות"},"combobox.none":"לא נמצאה תשובה. כדאי לבדוק את האיות או להזין רק חלק מהמילה.","combobox.noneOther":"לא נמצאה תשובה ברשימה. ייעשה שימוש במה שכתבתם."} satisfies Messages;
