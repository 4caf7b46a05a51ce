import type { Messages } from "../messages/index.js";

export default {"table.paste":"ท่านสามารถวางหลายแถวจากสเปรดชีตลงในช่องได้","table.pasted":{"other":"วางแล้ว {count} แถว"},"table.notRead":"{row}, {column}: “{text}” ไม่ตรงกับตัวเลือกใด จึงไม่ได้วาง","table.rowsLeft":{"other":"มีพื้นที่ไม่พอสำหรับ {count} แถว จึงไม่ได้วางแถวดังกล่าว"},"table.columnsLeft":"ข้อมูลที่อยู่ถัดจากคอลัมน์สุดท้ายไม่ได้ถูกวาง"} satisfies Messages;
