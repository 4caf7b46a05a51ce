import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Formularen er også åben et andet sted, for eksempel i en anden fane. Så længe den er åben der, bliver det, du retter her, ikke gemt på denne enhed."} satisfies Messages;
