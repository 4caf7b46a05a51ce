import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Chọn từ lịch","calendar.title":"Chọn ngày","calendar.keys":"Các phím mũi tên di chuyển theo ngày và theo tuần, phím Page Up và Page Down di chuyển theo tháng.","calendar.previousYear":"Năm trước","calendar.previousMonth":"Tháng trước","calendar.nextMonth":"Tháng sau","calendar.nextYear":"Năm sau","calendar.close":"Đóng lịch","calendar.chosen":"Ngày trong các ô hiện là {date}.","calendar.failed":"Không tải được lịch. Vui lòng nhập ngày vào các ô."} satisfies Messages;
