/** Says beside the button, and to screen readers, that something is being looked up; "" says no more. */
export function announceBusy(root: Element, text: string): void {
  const status = root.querySelector(".diwan-lookup-status[data-busy]");
  if (status) status.textContent = text;
}
