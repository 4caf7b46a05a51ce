import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Skjemaet er også åpent et annet sted, for eksempel i en annen fane. Så lenge det er åpent der, blir det du endrer her, ikke lagret på denne enheten."} satisfies Messages;
