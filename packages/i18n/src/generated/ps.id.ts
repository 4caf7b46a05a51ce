import type { Messages } from "../messages/index.js";

export default {"idExample":"بېلګه: {example}","error.required.national-id":"شمېره ولیکئ","error.idFormat":"بشپړه شمېره ولیکئ، لکه {example}","error.required.asked.national-id":"{called}: شمېره ولیکئ","error.idFormat.called":"{called}: بشپړه شمېره ولیکئ، لکه {example}"} satisfies Messages;
