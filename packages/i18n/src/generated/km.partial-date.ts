import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"បើលោកអ្នកដឹងតែឆ្នាំ សូមទុកថ្ងៃ និងខែឱ្យនៅទទេ។ បើលោកអ្នកដឹងតែខែ និងឆ្នាំ សូមទុកថ្ងៃឱ្យនៅទទេ។","partialDate.month":"បើលោកអ្នកមិនដឹងថ្ងៃ សូមទុកវាឱ្យនៅទទេ។"} satisfies Messages;
