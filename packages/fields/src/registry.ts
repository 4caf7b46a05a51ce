/** What a form needs to find the types it asks: where those that come with Diwan are loaded from, and where agencies' own are kept. */
export { everydayTypes, loadedTypes, typeLoader } from "./generated/field-types.js";
export { ownAnswer, registerAnswerType } from "./own-types.js";
