import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Ẹ yẹ̀ ẹ́ wò kí ẹ tó tẹ̀síwájú","warningText":"Bí gbogbo rẹ̀ bá tọ̀nà, ẹ tún yan “Tẹ̀síwájú”.","warningPrefix":"Ẹ yẹ̀ ẹ́ wò:"} satisfies Messages;
