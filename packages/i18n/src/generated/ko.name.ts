import type { Messages } from "../messages/index.js";

export default {"name.prefix":"호칭","name.given":"이름","name.middle":"중간 이름","name.family":"성","name.suffix":"이름 뒤 호칭","error.required.given":"이름을 입력해 주세요","error.required.family":"성을 입력해 주세요"} satisfies Messages;
