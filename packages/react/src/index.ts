/** `<diwan-form>` as a React component: properties, and typed events as `onReady`, `onSubmitted` and so on. Imported on a server it defines nothing. */
import "@diwan/form/define";
import { DiwanForm as DiwanFormElement, type DiwanFormEvents } from "@diwan/form";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

const event = <E extends keyof DiwanFormEvents>(name: E): EventName<DiwanFormEvents[E]> =>
  // Only a name that knows its event, as @lit/react wants it.
  name as unknown as EventName<DiwanFormEvents[E]>;

export const DiwanForm = createComponent({
  react: React,
  tagName: "diwan-form",
  elementClass: DiwanFormElement,
  displayName: "DiwanForm",
  events: {
    onReady: event("diwan-ready"),
    onPage: event("diwan-page"),
    onChange: event("diwan-change"),
    onInvalid: event("diwan-invalid"),
    onSubmit: event("diwan-submit"),
    onSubmitted: event("diwan-submitted"),
    onError: event("diwan-error"),
  },
});

export type { DiwanFormElement };
