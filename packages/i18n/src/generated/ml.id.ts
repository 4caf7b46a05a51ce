import type { Messages } from "../messages/index.js";

export default {"idExample":"ഉദാഹരണം: {example}","error.required.national-id":"നമ്പർ നൽകുക","error.idFormat":"മുഴുവൻ നമ്പറും നൽകുക, ഉദാഹരണം: {example}","error.required.asked.national-id":"{called} എന്നതിന് നമ്പർ നൽകുക","error.idFormat.called":"{called}: മുഴുവൻ നമ്പറും നൽകുക, ഉദാഹരണം: {example}"} satisfies Messages;
