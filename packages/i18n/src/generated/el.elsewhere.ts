import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Η φόρμα είναι ανοιχτή και αλλού, για παράδειγμα σε άλλη καρτέλα. Μέχρι να κλείσει εκεί, όσα αλλάζετε εδώ δεν αποθηκεύονται σε αυτή τη συσκευή."} satisfies Messages;
