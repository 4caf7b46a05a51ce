import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Эта форма открыта ещё раз, например в другой вкладке. Пока вы не закроете её там, изменения, которые вы вносите здесь, не сохраняются на этом устройстве."} satisfies Messages;
