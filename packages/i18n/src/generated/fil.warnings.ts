import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Suriin muna bago magpatuloy","warningText":"Kung tama ang lahat, piliin muli ang “Magpatuloy”.","warningPrefix":"Suriin:"} satisfies Messages;
