import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Formularen er åben to steder, for eksempel også i en anden fane. Så længe den er åben der, bliver det, du retter her, ikke gemt på denne enhed."} satisfies Messages;
