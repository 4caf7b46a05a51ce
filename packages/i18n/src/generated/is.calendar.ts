import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Velja úr dagatali","calendar.title":"Velja dagsetningu","calendar.keys":"Með örvalyklunum færir þú þig um daga og vikur, og með Page Up og Page Down um mánuði.","calendar.previousYear":"Fyrra ár","calendar.previousMonth":"Fyrri mánuður","calendar.nextMonth":"Næsti mánuður","calendar.nextYear":"Næsta ár","calendar.close":"Loka dagatalinu","calendar.chosen":"{date} er nú í reitunum.","calendar.failed":"Ekki tókst að sækja dagatalið. Skráðu dagsetninguna í reitina."} satisfies Messages;
