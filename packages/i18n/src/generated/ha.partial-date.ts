import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Idan shekara kaɗai kuka sani, ku bar wurin rana da na wata ba komai. Idan wata da shekara kaɗai kuka sani, ku bar wurin rana ba komai.","partialDate.month":"Idan ba ku san ranar ba, ku bar wurinta ba komai."} satisfies Messages;
