import type { Messages } from "../messages/index.js";

export default {"warningTitle":"繼續之前請核對","warningText":"如果全部無誤，請再次選擇「繼續」。","warningPrefix":"請核對："} satisfies Messages;
