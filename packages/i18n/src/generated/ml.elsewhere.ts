import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ഈ ഫോം മറ്റൊരിടത്തും, ഉദാഹരണത്തിന് മറ്റൊരു ടാബിൽ, തുറന്നിട്ടുണ്ട്. അവിടെ അത് അടയ്ക്കുന്നതുവരെ, ഇവിടെ വരുത്തുന്ന മാറ്റങ്ങൾ ഈ ഉപകരണത്തിൽ സൂക്ഷിക്കില്ല."} satisfies Messages;
