import type { Messages } from "../messages/index.js";

export default {"readAs":"ตัดช่องว่างและอักขระที่มองไม่เห็นออกแล้ว: {code}"} satisfies Messages;
