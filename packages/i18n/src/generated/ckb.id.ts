import type { Messages } from "../messages/index.js";

export default {"idExample":"نموونە: {example}","error.required.national-id":"ژمارەکە بنووسن","error.idFormat":"ژمارەکە بە تەواوی بنووسن، وەک {example}","error.required.asked.national-id":"ژمارەکە بۆ {called} بنووسن","error.idFormat.called":"بۆ {called} ژمارەکە بە تەواوی بنووسن، وەک {example}"} satisfies Messages;
