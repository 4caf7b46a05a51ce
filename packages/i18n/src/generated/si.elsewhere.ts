import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"මෙම පෝරමය තවත් තැනක, උදාහරණයක් ලෙස වෙනත් පටිත්තක, විවෘතව ඇත. එතැන එය වසන තුරු, ඔබ මෙහි කරන වෙනස්කම් මෙම උපාංගයේ සුරැකෙන්නේ නැත."} satisfies Messages;
