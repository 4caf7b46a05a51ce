import type { Messages } from "../messages/index.js";

export default {"ranking.select":"順位を選択してください","ranking.highest":"{number}（最も高い）","ranking.lowest":"{number}（最も低い）","ranking.line":"{place}. {option}","error.required.ranking":"回答に順位を付けてください","error.rankingIncomplete":{"other":"{count}個の回答に順位を付けてください"},"error.rankingIncomplete.ranked":"「{option}」の順位を選択してください","error.rankingTwice":"「{option}」には、ほかの回答と異なる順位を選択してください","error.required.asked.ranking":"{called}の回答に順位を付けてください","error.rankingIncomplete.called":{"other":"{called}は、{count}個の回答に順位を付けてください"}} satisfies Messages;
