import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Tento formulár je otvorený ešte raz, napríklad na inej karte. Kým ho tam nezatvoríte, zmeny, ktoré urobíte tu, sa v tomto zariadení neuložia."} satisfies Messages;
