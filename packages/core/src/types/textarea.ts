/** A textarea's answer is judged as a text's; it has words to count and no pattern. */
export { text as textarea } from "./text.js";
