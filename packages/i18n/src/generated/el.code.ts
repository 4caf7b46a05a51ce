import type { Messages } from "../messages/index.js";

export default {"readAs":"Τα κενά και οι αόρατοι χαρακτήρες αφαιρέθηκαν: {code}"} satisfies Messages;
