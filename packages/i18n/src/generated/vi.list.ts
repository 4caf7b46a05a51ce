import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"Thêm nữa: {item}","list.addFirst":"Thêm: {item}","list.remove":"Xóa {item} {number}","list.added":"Đã thêm {item} {number}","list.removed":"Đã xóa {item} {number}","list.removedBefore":"Đã xóa {item} {number}. {item} {next} trước đây nay là {item} {number}.","list.empty":"Chưa thêm mục nào","list.count":{"other":"Quý vị đã thêm {count} mục"},"list.full":{"other":"Quý vị chỉ có thể thêm tối đa {count} mục"}} satisfies Messages;
