import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Se você souber apenas o ano, deixe o dia e o mês em branco. Se souber apenas o mês e o ano, deixe o dia em branco.","partialDate.month":"Se você não souber o dia, deixe esse campo em branco."} satisfies Messages;
