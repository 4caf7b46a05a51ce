import type { Messages } from "../messages/index.js";

export default {"warningTitle":"继续之前请核对","warningText":"如果全部无误，请再次选择“继续”。","warningPrefix":"请核对："} satisfies Messages;
