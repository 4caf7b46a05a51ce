import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Se só souber o ano, deixe o dia e o mês em branco. Se só souber o mês e o ano, deixe o dia em branco.","partialDate.month":"Se não souber o dia, deixe-o em branco."} satisfies Messages;
