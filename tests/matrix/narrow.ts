/** A window of 320 CSS pixels. */
import { executeServerCommand } from "@web/test-runner-commands";

/**
 * 320 CSS pixels: in Chromium a window of 1280 by 1024 at 400 %; in Firefox a window as narrow; WebKitGTK's window cannot be made so, there the page is
 * held to that width, and only what asks for the window's own width is not seen. Returns which.
 */
export async function narrow(): Promise<"zoom" | "window" | "page"> {
  document.body.style.margin = "0";
  const how = await executeServerCommand<"zoom" | "window" | false, object>("diwan:zoom", {
    width: 320,
    height: 256,
    zoom: 4,
  });
  if (how && innerWidth !== 320) throw new Error(`the window is ${innerWidth} px wide`);
  if (!how) document.body.style.width = "320px";
  return how || "page";
}

export async function wide(): Promise<void> {
  document.body.style.width = "";
  await executeServerCommand("diwan:zoom", {});
}
