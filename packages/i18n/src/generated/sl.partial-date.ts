import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Če poznate samo leto, pustite polji za dan in mesec prazni. Če poznate samo mesec in leto, pustite polje za dan prazno.","partialDate.month":"Če dneva ne poznate, pustite polje za dan prazno."} satisfies Messages;
