"use strict";
// Everything here only smooths what the plain forms do.

// An answer without the part that was asked for is another page, such as a placed order or an emptied cart: go there.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const { xhr, target } = detail;
  detail.shouldSwap = detail.serverResponse.includes(`id="${target.id}"`);
  if (detail.shouldSwap) {
    detail.isError = false;
  } else if (xhr.status < 500) {
    const asked = new URL(detail.pathInfo.requestPath, location.href);
    if (new URL(xhr.responseURL).pathname === asked.pathname) {
      location.reload();
    } else {
      location.assign(xhr.responseURL);
    }
  }
});

// What was typed while the answer was on its way is newer than the answer.
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  for (const field of detail.target.querySelectorAll("input[id]:not([type=radio], [name=discount_code])")) {
    const fresh = detail.fragment.querySelector("#" + CSS.escape(field.id));
    if (fresh) {
      fresh.value = field.value;
    }
  }
});

// Focus does not fall off the page with a line that was removed.
document.addEventListener("htmx:afterSettle", () => {
  if (document.activeElement === document.body) {
    document.querySelector("h1[tabindex]")?.focus();
  }
});

// A pressed button shows that it works until the next page is there.
document.addEventListener("submit", ({ submitter }) => submitter?.setAttribute("aria-busy", "true"));
window.addEventListener("pageshow", () => {
  document.querySelectorAll("button[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
});

// Enter in the field of a code means the code, not the order.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.name === "discount_code") {
    event.preventDefault();
    event.target.blur();
    event.target.focus();
  }
});
