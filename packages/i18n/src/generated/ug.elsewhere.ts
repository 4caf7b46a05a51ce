import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"بۇ جەدۋەل يەنە بىر يەردىمۇ، مەسىلەن باشقا بەتكۈچتە ئوچۇق تۇرۇپتۇ. ئۇ يەردە يېپىلمىغۇچە، بۇ يەردە ئۆزگەرتكەنلىرىڭىز بۇ ئۈسكۈنىدە ساقلانمايدۇ."} satisfies Messages;
