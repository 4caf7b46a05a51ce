import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"આ ફોર્મ બીજે પણ ખુલ્લું છે, જેમ કે બીજા ટૅબમાં. ત્યાં તે બંધ ન થાય ત્યાં સુધી, તમે અહીં જે બદલશો તે આ ડિવાઇસ પર સચવાશે નહીં."} satisfies Messages;
