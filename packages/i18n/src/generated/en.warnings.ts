import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Check before you continue","warningText":"If everything is right, select “Continue” again.","warningPrefix":"Check:"} satisfies Messages;
