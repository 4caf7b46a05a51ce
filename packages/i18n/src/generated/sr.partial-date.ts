import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ако знате само годину, немојте уносити дан ни месец. Ако знате само месец и годину, немојте уносити дан.","partialDate.month":"Ако не знате дан, немојте га уносити."} satisfies Messages;
