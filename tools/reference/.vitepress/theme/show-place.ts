/** Scrolls the list at the side to the page that is shown: of many errors, most are below its end. */
export function showPlace(): void {
  const place = document.querySelector(".VPSidebar .is-link.is-active");
  const list = place?.closest(".VPSidebar");
  if (!place || !list) return;
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) list.scrollTop += top - innerHeight / 2;
}
