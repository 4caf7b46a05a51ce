import type { Messages } from "../messages/index.js";

export default {"readAs":"मोकळ्या जागा आणि न दिसणारी चिन्हे काढून टाकली आहेत: {code}"} satisfies Messages;
