import type { Messages } from "../messages/index.js";

export default {"time.hour":"시","time.minute":"분","time.period":"오전 또는 오후","time.am":"오전","time.pm":"오후"} satisfies Messages;
