import type { Messages } from "../messages/index.js";

export default {"idExample":"Àpẹẹrẹ: {example}","error.required.national-id":"Ẹ kọ nọ́ńbà náà","error.idFormat":"Ẹ kọ nọ́ńbà náà lódindi, báyìí: {example}","error.required.asked.national-id":"Ẹ kọ nọ́ńbà náà fún {called}","error.idFormat.called":"Fún {called}, ẹ kọ nọ́ńbà náà lódindi, báyìí: {example}"} satisfies Messages;
