// Suggestions while somebody types: the combobox of the ARIA patterns with a list below it. Without a script the form just searches.
const WAIT = 150; // Milliseconds after the last key.
const SHORTEST = 2;

function setUp(input, number) {
  const { suggesties: address, lijst, een, meer, geen } = input.dataset;
  const list = document.createElement("ul");
  list.id = `suggesties-${number}`;
  list.className = "suggesties";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", lijst);
  list.hidden = true;
  const status = document.createElement("p");
  status.className = "alleen-hoorbaar";
  status.setAttribute("role", "status");
  input.closest(".zoek").append(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let active = -1;
  let timer = 0;
  let running = null;

  function open(shown) {
    list.hidden = !shown;
    input.setAttribute("aria-expanded", String(shown));
    if (!shown) point(-1);
  }

  function close() {
    clearTimeout(timer);
    running?.abort();
    open(false);
    status.textContent = "";
  }

  function point(at) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = list.children[at];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function show(found) {
    point(-1);
    list.replaceChildren(
      ...found.map(({ tekst, soort, url }, at) => {
        const option = document.createElement("li");
        const kind = document.createElement("span");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.url = url;
        kind.className = "zacht";
        kind.textContent = soort;
        option.append(tekst, " ", kind);
        return option;
      }),
    );
    open(found.length > 0);
    status.textContent = found.length === 0 ? geen : found.length === 1 ? een : meer.replace("{aantal}", found.length);
  }

  async function ask(text) {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ q: text })}`, { signal: running.signal });
      if (!answer.ok) return close();
      const { suggesties } = await answer.json();
      if (document.activeElement === input) show(suggesties);
    } catch (error) {
      // Typed on, or no network: the form still searches.
      if (error.name !== "AbortError") close();
    }
  }

  function go(option) {
    close();
    location.assign(option.dataset.url);
  }

  input.addEventListener("input", () => {
    const text = input.value.trim();
    if (text.length < SHORTEST) return close();
    clearTimeout(timer);
    timer = setTimeout(() => ask(text), WAIT);
  });

  input.addEventListener("keydown", (event) => {
    const size = list.children.length;
    if (event.isComposing) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && size) {
      event.preventDefault();
      if (list.hidden) open(true);
      // One place before the first option is the field itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      point(((active + 1 + step + size + 1) % (size + 1)) - 1);
    } else if (event.key === "Escape" && !list.hidden) {
      // The first Escape closes the list, the next one empties the field.
      event.preventDefault();
      close();
    } else if (event.key === "Enter") {
      if (active >= 0) {
        event.preventDefault();
        go(list.children[active]);
      } else {
        close();
      }
    } else if (event.key === "Tab") {
      close();
    }
  });

  // The field keeps the focus while somebody presses an option.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
  input.addEventListener("blur", close);
}

[...document.querySelectorAll("input[data-suggesties]")].forEach(setUp);
