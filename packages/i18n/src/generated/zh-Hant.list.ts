import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"再新增一項：{item}","list.addFirst":"新增：{item}","list.remove":"移除 {item} {number}","list.ask":"要移除 {item} {number} 嗎？","list.keep":"保留 {item} {number}","list.undo":"復原","list.putBack":"已復原 {item} {number}","list.added":"已新增 {item} {number}","list.removed":"已移除 {item} {number}","list.removedBefore":"已移除 {item} {number}。原來的 {item} {next} 現在是 {item} {number}。","list.empty":"尚未新增","list.count":{"other":"您已新增 {count} 項"},"list.full":{"other":"最多只能新增 {count} 項"}} satisfies Messages;
