import type { Messages } from "../messages/index.js";

export default {"name.prefix":"คำนำหน้าชื่อ","name.given":"ชื่อ","name.middle":"ชื่อกลาง","name.family":"นามสกุล","name.suffix":"คำต่อท้ายชื่อ","error.required.given":"กรุณากรอกชื่อ","error.required.family":"กรุณากรอกนามสกุล"} satisfies Messages;
