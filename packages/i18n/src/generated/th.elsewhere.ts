import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"This form is open a second time, for example in another tab. Until it is closed there, what you change here is not saved on this device."} satisfies Messages;
