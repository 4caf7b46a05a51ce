import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"শুধু বছর জানা থাকলে দিন ও মাসের ঘর খালি রাখুন। শুধু মাস ও বছর জানা থাকলে দিনের ঘর খালি রাখুন।","partialDate.month":"দিন জানা না থাকলে দিনের ঘর খালি রাখুন।"} satisfies Messages;
