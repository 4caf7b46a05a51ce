import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Цю форму відкрито ще раз, наприклад в іншій вкладці. Доки ви не закриєте її там, зміни, які ви вносите тут, не зберігаються на цьому пристрої."} satisfies Messages;
