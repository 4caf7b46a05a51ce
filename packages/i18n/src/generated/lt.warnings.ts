import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Patikrinkite prieš tęsdami","warningText":"Jei viskas teisinga, dar kartą pasirinkite „Tęsti“.","warningPrefix":"Patikrinkite:"} satisfies Messages;
