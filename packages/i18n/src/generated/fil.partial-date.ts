import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Kung taon lamang ang alam ninyo, iwanang blangko ang araw at buwan. Kung buwan at taon lamang ang alam ninyo, iwanang blangko ang araw.","partialDate.month":"Kung hindi ninyo alam ang araw, iwanan itong blangko."} satisfies Messages;
