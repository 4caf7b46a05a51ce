import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"더 추가하기: {item}","list.addFirst":"추가하기: {item}","list.remove":"삭제: {item} {number}","list.added":"{item} {number} 항목을 추가했습니다","list.removed":"{item} {number} 항목을 삭제했습니다","list.removedBefore":"{item} {number} 항목을 삭제했습니다. {item} {next} 항목이 이제 {item} {number} 항목이 되었습니다.","list.empty":"아직 추가한 것이 없습니다","list.count":{"other":"{count}개 추가했습니다"},"list.full":{"other":"{count}개까지만 추가할 수 있습니다"}} satisfies Messages;
