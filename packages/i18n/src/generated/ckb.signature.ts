import type { Messages } from "../messages/index.js";

export default {"signature.name":"بۆ واژۆکردن ناوی تەواوتان بنووسن","error.required.signature":"بۆ واژۆکردن ناوی تەواوتان بنووسن","error.declarationChanged":"بەڵێننامەکە گۆڕاوە. بیخوێننەوە و دووبارە واژۆی بکەن.","error.required.called.signature":"بۆ واژۆکردنی {called} ناوی تەواوتان بنووسن","error.required.asked.signature":"بۆ {called} ناوی تەواوتان بنووسن","error.declarationChanged.called":"بەڵێننامەکە بۆ {called} گۆڕاوە. بیخوێننەوە و دووبارە واژۆی بکەن."} satisfies Messages;
