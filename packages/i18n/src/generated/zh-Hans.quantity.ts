import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"数量","quantity.unit":"单位","error.required.quantity":"请填写数量","error.unit":"请从所列单位中选择一个"} satisfies Messages;
