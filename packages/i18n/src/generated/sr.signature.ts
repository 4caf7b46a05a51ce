import type { Messages } from "../messages/index.js";

export default {"signature.name":"Унесите име и презиме да бисте потписали изјаву","error.required.signature":"Унесите име и презиме да бисте потписали изјаву","error.declarationChanged":"Изјава се променила. Прочитајте је и поново потпишите.","error.required.called.signature":"Унесите име и презиме у поље {called} да бисте потписали изјаву","error.required.asked.signature":"Унесите име и презиме у поље {called}","error.declarationChanged.called":"Изјава у пољу {called} се променила. Прочитајте је и поново потпишите."} satisfies Messages;
