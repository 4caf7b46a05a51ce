import type { Messages } from "../messages/index.js";

export default {"readAs":"Meelihii bannaanaa iyo calaamadihii qarsoonaa waa laga saaray: {code}"} satisfies Messages;
