import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"کۆدی لقی بانک (Sort code)","bank.routing":"ژمارەی بانک (Routing number)","bank.account":"ژمارەی هەژمار","error.required.sortCode":"کۆدی لقی بانک (Sort code) بنووسن","error.required.routing":"ژمارەی بانک (Routing number) بنووسن","error.required.account":"ژمارەی هەژمار بنووسن","error.account.sortCode":"کۆدی لقی بانک (Sort code) بە 6 ژمارە بنووسن، وەک 20-00-00","error.account.routing":"ژمارەی بانک (Routing number) بە 9 ژمارە بنووسن"} satisfies Messages;
