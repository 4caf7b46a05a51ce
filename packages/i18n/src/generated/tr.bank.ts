import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Şube kodu (Sort code)","bank.routing":"Banka kodu (Routing number)","bank.account":"Hesap numarası","error.required.sortCode":"Şube kodunu (Sort code) girin","error.required.routing":"Banka kodunu (Routing number) girin","error.required.account":"Bir hesap numarası girin","error.account.sortCode":"6 rakamlı şube kodunu (Sort code) girin, örneğin 20-00-00","error.account.routing":"9 rakamlı banka kodunu (Routing number) girin"} satisfies Messages;
