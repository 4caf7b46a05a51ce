import type { Messages } from "../messages/index.js";

export default {"readAs":"ចន្លោះ និងតួអក្សរដែលមើលមិនឃើញ ត្រូវបានដកចេញ៖ {code}"} satisfies Messages;
