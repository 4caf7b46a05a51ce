/** A window of 320 CSS pixels. */
import { executeServerCommand, setViewport } from "@web/test-runner-commands";

/**
 * 320 CSS pixels: in Chromium a window of 1280 by 1024 at 400 %; in Firefox a window as narrow; WebKitGTK's window cannot be made so, there the page is
 * held to that width, and only what asks for the window's own width is not seen. Returns which.
 */
export async function narrow(): Promise<"zoom" | "window" | "page"> {
  document.body.style.margin = "0";
  if (await executeServerCommand<boolean, object>("diwan:zoom", { width: 320, height: 256, zoom: 4 })) return "zoom";
  try {
    await setViewport({ width: 320, height: 640 });
    if (innerWidth === 320) return "window";
  } catch { // the engine's driver has no such command
  }
  document.body.style.width = "320px";
  return "page";
}

export async function wide(): Promise<void> {
  document.body.style.width = "";
  if (await executeServerCommand<boolean, object>("diwan:zoom", {})) return;
  await setViewport({ width: 1024, height: 768 }).catch(() => {});
}
