import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"再添加一项：{item}","list.addFirst":"添加：{item}","list.remove":"移除 {item} {number}","list.ask":"要移除 {item} {number} 吗？","list.keep":"保留 {item} {number}","list.undo":"撤销","list.putBack":"已恢复 {item} {number}","list.added":"已添加 {item} {number}","list.removed":"已移除 {item} {number}","list.removedBefore":"已移除 {item} {number}。原来的 {item} {next} 现在是 {item} {number}。","list.empty":"尚未添加","list.count":{"other":"您已添加 {count} 项"},"list.full":{"other":"最多只能添加 {count} 项"}} satisfies Messages;
