import type { Messages } from "../messages/index.js";

export default {"signature.name":"พิมพ์ชื่อและนามสกุลเพื่อลงนาม","error.required.signature":"กรุณาพิมพ์ชื่อและนามสกุลเพื่อลงนาม","error.declarationChanged":"คำรับรองมีการเปลี่ยนแปลง กรุณาอ่านและลงนามอีกครั้ง","error.required.called.signature":"กรุณาพิมพ์ชื่อและนามสกุลเพื่อลงนามใน {called}","error.required.asked.signature":"กรุณาพิมพ์ชื่อและนามสกุล สำหรับ {called}","error.declarationChanged.called":"คำรับรองสำหรับ {called} มีการเปลี่ยนแปลง กรุณาอ่านและลงนามอีกครั้ง"} satisfies Messages;
