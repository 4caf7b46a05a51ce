import type { Messages } from "../messages/index.js";

export default {"calendar.open":"เลือกจากปฏิทิน","calendar.title":"เลือกวันที่","calendar.keys":"แป้นลูกศรใช้เลื่อนทีละวันและทีละสัปดาห์ แป้น Page Up และ Page Down ใช้เลื่อนทีละเดือน","calendar.previousYear":"ปีก่อนหน้า","calendar.previousMonth":"เดือนก่อนหน้า","calendar.nextMonth":"เดือนถัดไป","calendar.nextYear":"ปีถัดไป","calendar.close":"ปิดปฏิทิน","calendar.chosen":"กรอกวันที่ {date} ลงในช่องแล้ว","calendar.failed":"โหลดปฏิทินไม่ได้ กรุณากรอกวันที่ในช่อง"} satisfies Messages;
