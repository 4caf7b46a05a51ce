import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"See vorm on avatud ka mujal, näiteks teisel vahelehel. Kuni vormi seal ei suleta, siin tehtud muudatusi selles seadmes ei salvestata."} satisfies Messages;
