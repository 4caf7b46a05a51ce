import type { Messages } from "../messages/index.js";

export default {"calendar.open":"カレンダーから選択する","calendar.title":"日付を選択","calendar.keys":"矢印キーで日と週を、Page Up と Page Down のキーで月を移動できます。","calendar.previousYear":"前の年","calendar.previousMonth":"前の月","calendar.nextMonth":"次の月","calendar.nextYear":"次の年","calendar.close":"カレンダーを閉じる","calendar.chosen":"入力欄に{date}が入りました。","calendar.failed":"カレンダーを読み込めませんでした。入力欄に日付を入力してください。"} satisfies Messages;
