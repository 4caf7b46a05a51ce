// What is shown lives beside the stories, from where the packages resolve.
export { default } from "../stories/preview.js";
