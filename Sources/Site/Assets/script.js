// Makes pages answer without a reload. Everything works without it.

/** Takes another page's content in place of this one's. */
async function show(address, push) {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [old, next] = [document.querySelector("main"), page.querySelector("main")];
  if (!next) return location.assign(address);
  const open = [...old.querySelectorAll("details")].map((details) => details.open);
  old.replaceWith(next);
  [...next.querySelectorAll("details")].forEach((details, index) => { details.open = open[index] ?? false; });
  document.title = page.title;
  if (push) history.pushState({}, "", answer.url || address);
  shown = pageOf(location.href);
  next.querySelector("caption, h1")?.setAttribute("tabindex", "-1");
  tell(next);
  prepare();
}

/** Says to screen readers what has come. */
function tell(main) {
  let status = document.getElementById("told");
  if (!status) {
    status = Object.assign(document.createElement("p"), { id: "told", className: "hidden" });
    status.setAttribute("role", "status");
    document.body.append(status);
  }
  status.textContent = main.querySelector("caption, .empty, .wrong")?.textContent ?? "";
}

const SHOWN_IN_PLACE = ".facets a, .chips a, .pager a, thead a, .ways a";

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(SHOWN_IN_PLACE);
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  show(link.href, true).catch(() => location.assign(link.href));
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("main .filter, main .range")) return;
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const address = `${form.action}${fields.length ? "?" + new URLSearchParams(fields) : ""}`;
  event.preventDefault();
  show(address, true).catch(() => location.assign(address));
});

// A place within the page is no page of its own.
const pageOf = (address) => address.split("#")[0];
let shown = pageOf(location.href);

addEventListener("popstate", () => {
  if (pageOf(location.href) === shown) return;
  show(location.href, false).catch(() => location.reload());
});

/** Searches while somebody types, a little after the last key. */
function searchWhileTyping(field) {
  let timer;
  let asked = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const address = `${field.form.action}?${new URLSearchParams({ q: field.value })}`;
      const turn = ++asked;
      const answer = await fetch(address);
      // What was asked since then comes by itself.
      if (turn !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const results = page.getElementById("results");
      if (results) document.getElementById("results")?.replaceWith(results);
      history.replaceState({}, "", address);
      shown = pageOf(location.href);
    }, 150);
  });
}

/** Offers the fields that the word before the cursor begins. */
function completeFields(field) {
  const names = [...document.querySelectorAll("#fields option")].map((option) => option.value);
  const list = Object.assign(document.createElement("ul"), { className: "completions" });
  list.setAttribute("aria-label", "Fields that begin so");
  field.form.append(list);
  const word = () => field.value.slice(0, field.selectionStart).match(/[a-z_]+$/i)?.[0] ?? "";
  field.addEventListener("input", () => {
    const begun = word().toLowerCase();
    const found = begun ? names.filter((name) => name.startsWith(begun) && name !== begun).slice(0, 6) : [];
    list.replaceChildren(...found.map((name) => {
      const item = document.createElement("li");
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
      button.addEventListener("click", () => {
        const end = field.selectionStart;
        field.setRangeText(name + " ", end - word().length, end, "end");
        list.replaceChildren();
        field.focus();
      });
      item.append(button);
      return item;
    }));
  });
}

function prepare() {
  const search = document.querySelector("[data-live]");
  if (search) searchWhileTyping(search);
  const filter = document.getElementById("where");
  if (filter) completeFields(filter);
}

prepare();
