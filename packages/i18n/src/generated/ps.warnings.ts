import type { Messages } from "../messages/index.js";

export default {"warningTitle":"مخکې له دې چې دوام ورکړئ، وګورئ","warningText":"که هر څه سم وي، بیا «دوام ورکړئ» وټاکئ.","warningPrefix":"وګورئ:"} satisfies Messages;
