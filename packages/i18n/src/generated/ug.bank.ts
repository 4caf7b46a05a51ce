import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"بانكا شۆبە كودى (Sort code)","bank.routing":"بانكا نومۇرى (Routing number)","bank.account":"ھېسابات نومۇرى","error.required.sortCode":"بانكا شۆبە كودىنى (Sort code) كىرگۈزۈڭ","error.required.routing":"بانكا نومۇرىنى (Routing number) كىرگۈزۈڭ","error.required.account":"ھېسابات نومۇرىنى كىرگۈزۈڭ","error.account.sortCode":"6 خانىلىق بانكا شۆبە كودىنى (Sort code) كىرگۈزۈڭ، مەسىلەن 20-00-00","error.account.routing":"9 خانىلىق بانكا نومۇرىنى (Routing number) كىرگۈزۈڭ"} satisfies Messages;
