import type { Messages } from "../messages/index.js";

export default {"banner.information":"ข้อมูลที่ควรทราบ","banner.success":"สำเร็จ","banner.important":"สำคัญ","calculated.none":"ผลลัพธ์จะแสดงที่นี่เมื่อท่านตอบคำถามที่เกี่ยวข้องแล้ว","calculated.changed":"{label}: ขณะนี้คือ {value}","chart.labels":"รายการ","chart.none":"ไม่มีตัวเลข","summaryCard.title":"คำตอบของท่านจนถึงตอนนี้","timeline.done":"เสร็จแล้ว","timeline.current":"กำลังดำเนินการ","timeline.upcoming":"ยังไม่เริ่ม","video.transcript":"อ่านสิ่งที่พูดและแสดงในวิดีโอนี้","why.title":"เหตุผลที่เราถามข้อมูลนี้"} satisfies Messages;
