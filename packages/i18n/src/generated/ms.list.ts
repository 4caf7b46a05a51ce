import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"Tambah lagi: {item}","list.addFirst":"Tambah: {item}","list.remove":"Buang {item} {number}","list.added":"{item} {number} telah ditambah","list.removed":"{item} {number} telah dibuang","list.removedBefore":"{item} {number} telah dibuang. {item} {next} kini menjadi {item} {number}.","list.empty":"Belum ada yang ditambah","list.count":{"other":"Anda telah menambah {count}"},"list.full":{"other":"Anda boleh menambah tidak lebih daripada {count}"}} satisfies Messages;
