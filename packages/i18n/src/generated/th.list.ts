import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"เพิ่มอีก: {item}","list.addFirst":"เพิ่ม: {item}","list.remove":"นำออก {item} {number}","list.added":"เพิ่ม {item} {number} แล้ว","list.removed":"นำ {item} {number} ออกแล้ว","list.removedBefore":"นำ {item} {number} ออกแล้ว {item} {next} เดิม ตอนนี้คือ {item} {number}","list.empty":"ยังไม่ได้เพิ่มรายการ","list.count":{"other":"ท่านเพิ่มแล้ว {count} รายการ"},"list.full":{"other":"ท่านเพิ่มได้ไม่เกิน {count} รายการ"}} satisfies Messages;
