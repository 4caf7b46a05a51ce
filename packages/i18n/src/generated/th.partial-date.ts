import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"หากท่านทราบเฉพาะปี ให้เว้นว่างช่องวันและช่องเดือน หากทราบเฉพาะเดือนและปี ให้เว้นว่างช่องวัน","partialDate.month":"หากท่านไม่ทราบวัน ให้เว้นว่างช่องวัน"} satisfies Messages;
