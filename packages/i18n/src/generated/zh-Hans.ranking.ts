import type { Messages } from "../messages/index.js";

export default {"ranking.select":"请选择次序","ranking.highest":"{number}（最高）","ranking.lowest":"{number}（最低）","ranking.line":"{place}. {option}","error.required.ranking":"请为各选项排序","error.rankingIncomplete":{"other":"请为 {count} 个选项选择次序"},"error.rankingIncomplete.ranked":"请为“{option}”选择次序","error.rankingTwice":"请为“{option}”选择与其他选项不同的次序","error.required.asked.ranking":"请在{called}中为各选项排序","error.rankingIncomplete.called":{"other":"{called}：请为 {count} 个选项选择次序"}} satisfies Messages;
