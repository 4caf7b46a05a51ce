import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"Tambah lagi: {item}","list.addFirst":"Tambah: {item}","list.remove":"Hapus {item} {number}","list.added":"{item} {number} ditambahkan","list.removed":"{item} {number} dihapus","list.removedBefore":"{item} {number} dihapus. {item} {next} sekarang menjadi {item} {number}.","list.empty":"Belum ada yang ditambahkan","list.count":{"other":"Anda telah menambahkan {count} isian"},"list.full":{"other":"Anda hanya dapat menambahkan paling banyak {count} isian"}} satisfies Messages;
