"use strict";
// Everything here only smooths what the plain forms do.

// An answer that a choice has overtaken would take that choice back; the answer to the choice is on its way.
const askedAt = new WeakMap();
let chosenAt = 0;
document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-requote]")) {
    chosenAt = performance.now();
  }
}, true);
document.addEventListener("htmx:beforeSend", ({ detail }) => askedAt.set(detail.xhr, performance.now()));

// An answer without the part that was asked for is another page, such as a placed order or an emptied cart: go there.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const { xhr, target } = detail;
  if (askedAt.get(xhr) < chosenAt) {
    detail.shouldSwap = false;
    return;
  }
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

// Address fields change with the country only, and keep what was typed while the answer was on its way.
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  const { target, fragment } = detail;
  if (!target.matches("[data-keep]")) {
    return;
  }
  const labels = (part) => [...part.querySelectorAll("label")].map((label) => label.textContent).join();
  detail.shouldSwap = labels(target) !== labels(fragment);
  for (const field of target.querySelectorAll("input")) {
    const fresh = fragment.querySelector("#" + CSS.escape(field.id));
    if (fresh) {
      fresh.value = field.value;
    }
  }
});

// A complaint goes away when its field is being corrected; the server has the last word.
document.addEventListener("input", ({ target }) => {
  const complaint = target.id && document.getElementById(target.id + "-error");
  if (complaint) {
    complaint.remove();
    target.removeAttribute("aria-invalid");
    const hint = target.id + "-hint";
    if (document.getElementById(hint)) {
      target.setAttribute("aria-describedby", hint);
    } else {
      target.removeAttribute("aria-describedby");
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

// A joint cart follows what others do to it, and leaves alone what is being typed or sent.
const live = document.querySelector("[data-live]");
if (live) {
  let latest = live.dataset.version;
  const follow = () => {
    const cart = document.querySelector("[data-live]");
    const field = document.activeElement;
    const busy = cart?.querySelector(".htmx-request") || field?.value !== field?.defaultValue;
    if (cart && cart.dataset.version !== latest && !busy) {
      htmx.ajax("GET", location.pathname, { source: cart, target: cart, select: "#checkout-cart", swap: "outerHTML" });
    }
  };
  new EventSource(live.dataset.live).addEventListener("message", ({ data }) => {
    latest = data;
    follow();
  });
  document.addEventListener("focusout", () => setTimeout(follow));
}

// Addresses to hand on.
document.documentElement.classList.toggle("checkout-can-send", "share" in navigator);
document.addEventListener("click", async ({ target }) => {
  const { copy, send, done, title } = target.dataset ?? {};
  const address = document.getElementById(copy ?? send)?.value;
  if (address && send) {
    await navigator.share({ title, url: address }).catch(() => {});
  } else if (address) {
    await navigator.clipboard.writeText(address);
    document.getElementById("checkout-status").textContent = done;
    target.textContent = done;
  }
});
