import type { Messages } from "../messages/index.js";

export default {"readAs":"ખાલી જગ્યા અને ન દેખાતાં ચિહ્નો કાઢી નાખ્યાં છે: {code}"} satisfies Messages;
