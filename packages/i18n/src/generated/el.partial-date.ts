import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Αν γνωρίζετε μόνο το έτος, αφήστε κενά τα πεδία για την ημέρα και τον μήνα. Αν γνωρίζετε μόνο τον μήνα και το έτος, αφήστε κενό το πεδίο για την ημέρα.","partialDate.month":"Αν δεν γνωρίζετε την ημέρα, αφήστε κενό το πεδίο της."} satisfies Messages;
