import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"Fi òmíràn kún un: {item}","list.addFirst":"Fi kún un: {item}","list.remove":"Yọ kúrò: {item} {number}","list.added":"A ti fi {item} {number} kún un","list.removed":"A ti yọ {item} {number} kúrò","list.removedBefore":"A ti yọ {item} {number} kúrò. Èyí tó jẹ́ {item} {next} tẹ́lẹ̀ ti di {item} {number} báyìí.","list.empty":"Ẹ kò tíì fi nǹkan kan kún un","list.count":{"other":"Ẹ ti fi {count} kún un"},"list.full":{"other":"Ẹ kò lè fi ju {count} lọ kún un"}} satisfies Messages;
