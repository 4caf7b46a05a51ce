import type { Messages } from "../messages/index.js";

export default {"idExample":"Til dæmis {example}","error.required.national-id":"Skráðu númerið","error.idFormat":"Skráðu allt númerið á sama hátt og í dæminu {example}","error.required.asked.national-id":"{called}: skráðu númerið","error.idFormat.called":"{called}: skráðu allt númerið á sama hátt og í dæminu {example}"} satisfies Messages;
