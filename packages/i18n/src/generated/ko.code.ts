import type { Messages } from "../messages/index.js";

export default {"readAs":"빈칸과 보이지 않는 문자를 뺐습니다: {code}"} satisfies Messages;
