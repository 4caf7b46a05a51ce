import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Méid airgid","monetaryAmount.currency":"Airgeadra","error.required.monetary-amount":"Cuir isteach méid airgid","error.currency":"Roghnaigh ceann de na hairgeadraí ar an liosta"} satisfies Messages;
