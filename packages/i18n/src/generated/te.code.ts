import type { Messages } from "../messages/index.js";

export default {"readAs":"ఖాళీలు, కనిపించని గుర్తులు తీసేశాం: {code}"} satisfies Messages;
