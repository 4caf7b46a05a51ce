import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"אם ידועה לכם רק השנה, יש להשאיר את היום ואת החודש ריקים. אם ידועים לכם רק החודש והשנה, יש להשאיר את היום ריק.","partialDate.month":"אם היום אינו ידוע לכם, יש להשאיר אותו ריק."} satisfies Messages;
