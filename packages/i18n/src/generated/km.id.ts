import type { Messages } from "../messages/index.js";

export default {"idExample":"ឧទាហរណ៍ {example}","error.required.national-id":"សូមបំពេញលេខ","error.idFormat":"សូមបំពេញលេខឱ្យគ្រប់ តាមទម្រង់ដូចជា {example}","error.required.asked.national-id":"សូមបំពេញលេខ សម្រាប់ {called}","error.idFormat.called":"សម្រាប់ {called} សូមបំពេញលេខឱ្យគ្រប់ តាមទម្រង់ដូចជា {example}"} satisfies Messages;
