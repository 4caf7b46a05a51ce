import type { Messages } from "../messages/index.js";

export default {"name.prefix":"תואר","name.given":"שם פרטי","name.middle":"שמות אמצעיים","name.family":"שם משפחה","name.suffix":"סיומת לשם","error.required.given":"יש להזין שם פרטי","error.required.family":"יש להזין שם משפחה"} satisfies Messages;
