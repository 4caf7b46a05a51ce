import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"Add another: {item}","list.addFirst":"Add: {item}","list.remove":"Remove {item} {number}","list.added":"{item} {number} added","list.removed":"{item} {number} removed","list.empty":"Nothing added yet","list.count":{"one":"You have added {count}","other":"You have added {count}"},"list.full":{"one":"You can add only {count}","other":"You can add no more than {count}"}} satisfies Messages;
