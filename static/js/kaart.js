// The map: Leaflet and the tiles of PDOK are fetched only after the visitor asks for them.
const TILES = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";

const NETHERLANDS = [[52.2, 5.3], 7];

function addOnce(tag, attributes) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.addEventListener("load", resolve, { once: true });
    element.addEventListener("error", reject, { once: true });
    document.head.append(element);
  });
}

let leaflet;
function loadLeaflet(box) {
  leaflet ??= Promise.all([
    addOnce("link", { rel: "stylesheet", href: box.dataset.stijl }),
    addOnce("script", { src: box.dataset.script }),
  ]);
  return leaflet;
}

function popup(point) {
  const box = document.createElement("div");
  const title = document.createElement(point.url ? "a" : "strong");
  if (point.url) title.href = point.url;
  title.textContent = point.titel;
  box.append(title);
  if (point.samenvatting) {
    const words = document.createElement("div");
    words.textContent = point.samenvatting;
    box.append(words);
  }
  return box;
}

// The list and the map show the same items: the pins are the cards of the list, or the one place of a page.
function points(box) {
  const { puntLat, puntLon, puntNaam } = box.dataset;
  if (puntLat) return [{ lat: Number(puntLat), lon: Number(puntLon), titel: puntNaam }];
  return [...document.querySelectorAll("#resultaat [data-lat]")].map((card) => {
    const link = card.matches("a") ? card : card.querySelector(".kaart-titel a, .moment-titel a");
    return {
      lat: Number(card.dataset.lat),
      lon: Number(card.dataset.lon),
      titel: (link.querySelector("strong") ?? link).textContent,
      url: link.href,
      samenvatting: card.querySelector(".kaart-zin")?.textContent,
    };
  });
}

function setUp(box) {
  const button = box.querySelector("[data-kaart-knop]") ?? document.querySelector("[data-kaart-knop]");
  const words = button.querySelector("span");
  const field = box.querySelector(".kaartvak-kaart");
  const status = box.querySelector("[role=status]");
  let map;
  let pins;
  let outlines;

  // Below the pins, and only what the list shows; without them the map is as good.
  async function drawOutlines() {
    const answer = await fetch(box.dataset.omtrekken);
    if (!answer.ok) return;
    const { L } = window;
    const drawn = L.geoJSON(await answer.json(), {
      style: { className: "omtrek" },
      onEachFeature(feature, layer) {
        const { wijk, website, url } = feature.properties;
        layer.bindPopup(popup({ titel: website, url, samenvatting: wijk }));
      },
    });
    if (!drawn.getLayers().length) return;
    outlines = drawn.addTo(map);
    draw();
  }

  function draw() {
    const found = points(box);
    const { L } = window;
    if (!map) {
      map = L.map(field, { scrollWheelZoom: false, zoomControl: false });
      L.control.zoom({ zoomInTitle: box.dataset.inzoomen, zoomOutTitle: box.dataset.uitzoomen }).addTo(map);
      map.attributionControl.setPrefix(false);
      L.tileLayer(TILES, { minZoom: 6, maxZoom: 19, attribution: "Kaart: Kadaster, PDOK" }).addTo(map);
      pins = L.featureGroup().addTo(map);
    }
    pins.clearLayers();
    for (const point of found) {
      const icon = L.divIcon({ className: "speld", iconSize: [28, 28], iconAnchor: [14, 32], popupAnchor: [0, -28] });
      L.marker([point.lat, point.lon], { icon, alt: point.titel, title: point.titel })
        .bindPopup(popup(point))
        .addTo(pins);
    }
    const maxZoom = Number(box.dataset.maxZoom) || 16;
    if (found.length > 1) map.fitBounds(pins.getBounds(), { padding: [32, 32], maxZoom });
    else if (found.length) map.setView([found[0].lat, found[0].lon], maxZoom);
    else if (outlines) map.fitBounds(outlines.getBounds(), { padding: [32, 32], maxZoom });
    else if (box.dataset.lat) map.setView([Number(box.dataset.lat), Number(box.dataset.lon)], Number(box.dataset.zoom) || 13);
    else map.setView(...NETHERLANDS);
  }

  async function toggle() {
    const show = field.hidden;
    field.hidden = !show;
    button.setAttribute("aria-expanded", String(show));
    words.textContent = show ? button.dataset.verberg : button.dataset.toon;
    if (!show) return;
    status.textContent = "";
    try {
      await loadLeaflet(box);
      draw();
      map.invalidateSize();
      if (box.dataset.omtrekken && !outlines) drawOutlines().catch(() => {});
    } catch {
      field.hidden = true;
      button.setAttribute("aria-expanded", "false");
      words.textContent = button.dataset.toon;
      status.textContent = box.dataset.fout;
    }
  }

  button.addEventListener("click", toggle);
  document.addEventListener("lijst-ververst", () => {
    if (map && !field.hidden) draw();
  });
  box.hidden = false;
  button.hidden = false;
}

for (const box of document.querySelectorAll("[data-kaart]")) setUp(box);
