// "Near me": the browser says where it is, and the list is put in order here. The place goes to no server and into no link.
const EARTH = 6371000;
const DETOUR = 1.3; // As in locaties/afstand.py, where the sources stand.
const METRES_A_MINUTE = 50;
const STEP = 5;
const LONGEST = 60;

function metres(from, lat, lon) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const up = Math.sin(radians(lat - from.latitude) / 2) ** 2;
  const aside = Math.sin(radians(lon - from.longitude) / 2) ** 2;
  const share = up + Math.cos(radians(from.latitude)) * Math.cos(radians(lat)) * aside;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(share)));
}

function inWords(distance, box) {
  const minutes = Math.max(STEP, Math.ceil((distance * DETOUR) / METRES_A_MINUTE / STEP) * STEP);
  if (minutes <= LONGEST) return box.dataset.woorden.replace("{minutes}", minutes);
  return box.dataset.ver.replace("{km}", Math.max(1, Math.round((distance * DETOUR) / 1000)));
}

function setUp(box) {
  const button = box.querySelector("button");
  const status = box.querySelector("[role=status]");
  let place = null;

  // The item of the list that holds something with a place: the line itself, or what holds the card.
  const itemOf = (element) => element.closest("li") ?? element;

  function order() {
    const lists = new Set();
    for (const element of document.querySelectorAll("#resultaat [data-lat]")) {
      const item = itemOf(element);
      item.dataset.meters = metres(place, Number(element.dataset.lat), Number(element.dataset.lon));
      const words = item.querySelector(".afstand-hier") ?? document.createElement("p");
      words.className = "afstand-hier zacht";
      words.textContent = inWords(Number(item.dataset.meters), box);
      (item.querySelector(".moment-titel, .kaart-titel")?.parentElement ?? item).append(words);
      lists.add(item.parentElement);
    }
    for (const list of lists) {
      const items = [...list.children];
      items.forEach((item, number) => (item.dataset.volgorde ??= number));
      // What has no place on the map comes last.
      items.sort((one, other) => (one.dataset.meters ?? Infinity) - (other.dataset.meters ?? Infinity));
      list.append(...items);
    }
  }

  function undo() {
    for (const words of document.querySelectorAll("#resultaat .afstand-hier")) words.remove();
    for (const list of new Set([...document.querySelectorAll("#resultaat [data-volgorde]")].map((item) => item.parentElement))) {
      list.append(...[...list.children].sort((one, other) => one.dataset.volgorde - other.dataset.volgorde));
    }
  }

  function press(on, words) {
    button.setAttribute("aria-pressed", String(on));
    status.textContent = words;
  }

  button.addEventListener("click", () => {
    if (place) {
      place = null;
      undo();
      press(false, box.dataset.uit);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        place = coords;
        order();
        press(true, box.dataset.klaar);
      },
      () => press(false, box.dataset.geweigerd),
      { maximumAge: 300000, timeout: 15000 },
    );
  });
  document.addEventListener("lijst-ververst", () => {
    if (place) order();
  });
  box.hidden = false;
}

if ("geolocation" in navigator) for (const box of document.querySelectorAll("[data-bij-mij]")) setUp(box);
