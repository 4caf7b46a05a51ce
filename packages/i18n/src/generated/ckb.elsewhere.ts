import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ئەم فۆرمە جارێکی تریش کراوەتەوە، بۆ نموونە لە تابێکی تردا. هەتا لەوێ دانەخرێت، ئەوەی لێرە دەیگۆڕن لەم ئامێرەدا پاشەکەوت ناکرێت."} satisfies Messages;
