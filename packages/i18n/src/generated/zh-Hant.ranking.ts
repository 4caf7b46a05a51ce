import type { Messages } from "../messages/index.js";

export default {"ranking.select":"請選擇次序","ranking.highest":"{number}（最高）","ranking.lowest":"{number}（最低）","ranking.line":"{place}. {option}","error.required.ranking":"請為各選項排序","error.rankingIncomplete":{"other":"請為 {count} 個選項選擇次序"},"error.rankingIncomplete.ranked":"請為「{option}」選擇次序","error.rankingTwice":"請為「{option}」選擇與其他選項不同的次序","error.required.asked.ranking":"請在{called}為各選項排序","error.rankingIncomplete.called":{"other":"{called}：請為 {count} 個選項選擇次序"}} satisfies Messages;
