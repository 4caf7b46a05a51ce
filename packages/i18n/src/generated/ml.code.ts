import type { Messages } from "../messages/index.js";

export default {"readAs":"സ്പേസുകളും കാണാനാകാത്ത ചിഹ്നങ്ങളും ഒഴിവാക്കി: {code}"} satisfies Messages;
