import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Aimsíodh freagra amháin","two":"Aimsíodh {count} fhreagra","few":"Aimsíodh {count} fhreagra","many":"Aimsíodh {count} bhfreagra","other":"Aimsíodh {count} freagra"},"combobox.none":"Níor aimsíodh freagra ar bith. Seiceáil an litriú nó scríobh cuid níos giorra den fhocal.","combobox.noneOther":"Níor aimsíodh freagra ar bith ar an liosta. Úsáidfear an rud a scríobh tú féin."} satisfies Messages;
