import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} ځواب وموندل شو","other":"{count} ځوابونه وموندل شول"},"combobox.none":"هېڅ ځواب ونه موندل شو. املا وګورئ یا یوازې د کلمې یوه برخه ولیکئ.","combobox.noneOther":"په لېست کې داسې ځواب ونه موندل شو. څه چې تاسې لیکلي، هماغه به ستاسې ځواب وي."} satisfies Messages;
