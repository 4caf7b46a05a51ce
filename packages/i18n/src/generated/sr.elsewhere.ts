import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Овај образац је отворен још једном, на пример у другој картици. Док га тамо не затворите, измене које направите овде не чувају се на овом уређају."} satisfies Messages;
