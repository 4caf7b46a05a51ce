import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"మీకు సంవత్సరం మాత్రమే తెలిస్తే, రోజు, నెల ఖాళీగా వదిలేయండి. నెల, సంవత్సరం మాత్రమే తెలిస్తే, రోజు ఖాళీగా వదిలేయండి.","partialDate.month":"మీకు రోజు తెలియకపోతే, దాన్ని ఖాళీగా వదిలేయండి."} satisfies Messages;
