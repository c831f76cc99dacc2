"use strict";
// Everything here only smooths what the plain forms do.

// An answer from another address, such as the placed order or an emptied cart, is a page to go to.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, pathInfo } = event.detail;
  if (!event.detail.shouldSwap || !xhr.responseURL) {
    return;
  }
  const answered = new URL(xhr.responseURL);
  const asked = new URL(pathInfo.responsePath || pathInfo.requestPath, location.href);
  const known = [location.pathname, new URL(pathInfo.requestPath, location.href).pathname];
  if (!known.includes(answered.pathname)) {
    event.preventDefault();
    location.assign(answered);
  }
});

// What was typed while an answer was on its way is newer than the answer.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  for (const field of event.detail.target.querySelectorAll("input, select")) {
    const fresh = field.id && event.detail.fragment.querySelector("#" + CSS.escape(field.id));
    if (fresh && fresh.tagName === field.tagName && /^(text|tel|email)$/.test(field.type)) {
      fresh.value = field.value;
    }
  }
});

// Enter in the field of a code means the code, not the order.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.name === "discount_code") {
    event.preventDefault();
    event.target.dispatchEvent(new Event("change", { bubbles: true }));
  }
});
