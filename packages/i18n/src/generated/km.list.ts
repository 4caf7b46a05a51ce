import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"បន្ថែមទៀត៖ {item}","list.addFirst":"បន្ថែម៖ {item}","list.remove":"ដកចេញ {item} {number}","list.added":"បានបន្ថែម {item} {number}","list.removed":"បានដក {item} {number} ចេញ","list.removedBefore":"បានដក {item} {number} ចេញ។ អ្វីដែលធ្លាប់ជា {item} {next} ឥឡូវជា {item} {number}។","list.empty":"មិនទាន់បានបន្ថែមអ្វីទេ","list.count":{"other":"លោកអ្នកបានបន្ថែម {count}"},"list.full":{"other":"លោកអ្នកអាចបន្ថែមមិនលើសពី {count}"}} satisfies Messages;
