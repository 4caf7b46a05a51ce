import type { Messages } from "../messages/index.js";

export default {"warningTitle":"अगाडि बढ्नुअघि जाँच्नुहोस्","warningText":"सबै ठीक छ भने फेरि “अगाडि बढ्नुहोस्” छान्नुहोस्।","warningPrefix":"जाँच्नुहोस्:"} satisfies Messages;
