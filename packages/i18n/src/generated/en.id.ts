import type { Messages } from "../messages/index.js";

export default {"idExample":"For example, {example}","error.required.national-id":"Enter a number","error.idFormat":"Enter all of the number, in a form like {example}","error.required.asked.national-id":"Enter a number for {called}","error.idFormat.called":"Enter all of the number for {called}, in a form like {example}"} satisfies Messages;
