import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item}{number}","list.add":"続けて追加する：{item}","list.addFirst":"追加する：{item}","list.remove":"削除する：{item}{number}","list.added":"{item}{number}を追加しました","list.removed":"{item}{number}を削除しました","list.removedBefore":"{item}{number}を削除しました。これまでの{item}{next}は、{item}{number}になりました。","list.empty":"まだ追加されていません","list.count":{"other":"{count}件追加しました"},"list.full":{"other":"追加できるのは{count}件までです"}} satisfies Messages;
